//! The documents that users agree to when they sign up.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::settings;
use crate::value::text::Text;

settings! {
    /// The documents that managed login shows when users sign up. It shows them only if you set both.
    pub struct Terms with condition, depends_on, metadata {
        /// The terms of use.
        terms_of_use: Option<TermsLinks> => "an AWS::Cognito::Terms: terms-of-use",
            default "none",
            aliases ["terms", "tos"];
        /// The privacy policy.
        privacy_policy: Option<TermsLinks> => "an AWS::Cognito::Terms: privacy-policy",
            default "none",
            aliases ["privacy"];
    }

    /// Where a document is, by language: `{ default: "https://..", french: "https://.." }`.
    pub struct TermsLinks {
        /// The document for users whose language has no link.
        default: Option<Text> => "Links: cognito:default",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))];
        /// The document in English.
        english: Option<Text> => "Links: cognito:english",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["en"];
        /// The document in French.
        french: Option<Text> => "Links: cognito:french",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["fr"];
        /// The document in Spanish.
        spanish: Option<Text> => "Links: cognito:spanish",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["es"];
        /// The document in German.
        german: Option<Text> => "Links: cognito:german",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["de"];
        /// The document in Indonesian.
        bahasa_indonesia: Option<Text> => "Links: cognito:bahasa-indonesia",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["id"];
        /// The document in Italian.
        italian: Option<Text> => "Links: cognito:italian",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["it"];
        /// The document in Japanese.
        japanese: Option<Text> => "Links: cognito:japanese",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["ja"];
        /// The document in Korean.
        korean: Option<Text> => "Links: cognito:korean",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["ko"];
        /// The document in Brazilian Portuguese.
        portuguese_brazil: Option<Text> => "Links: cognito:portuguese-brazil",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["pt_br", "pt"];
        /// The document in Chinese with simplified characters.
        chinese_simplified: Option<Text> => "Links: cognito:chinese-simplified",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))],
            aliases ["zh_cn", "zh"];
        /// The document in Chinese with traditional characters.
        chinese_traditional: Option<Text> => "Links: cognito:chinese-traditional",
            default "none",
            allowed "1 to 1024 characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible))];
    }
}

impl TermsLinks {
    /// The links by the language that Cognito knows.
    pub const fn links(&self) -> [(&'static str, &Option<Text>); 12] {
        [
            ("cognito:default", &self.default),
            ("cognito:english", &self.english),
            ("cognito:french", &self.french),
            ("cognito:spanish", &self.spanish),
            ("cognito:german", &self.german),
            ("cognito:bahasa-indonesia", &self.bahasa_indonesia),
            ("cognito:italian", &self.italian),
            ("cognito:japanese", &self.japanese),
            ("cognito:korean", &self.korean),
            ("cognito:portuguese-brazil", &self.portuguese_brazil),
            ("cognito:chinese-simplified", &self.chinese_simplified),
            ("cognito:chinese-traditional", &self.chinese_traditional),
        ]
    }
}
