//! Styles of managed login, and the documents that users agree to.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "branding" with { clients: { app: {} } }
        "clients.*.branding" {
            empty { clients: { app: { branding: {} } } }
            absent {
                clients: { app: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
                domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } },
            }
        }
        "clients.*.branding.default" {
            on { clients: { app: { branding: { default } } } }
        }
        "clients.*.branding.settings" {
            file { clients: { app: { branding: { settings: File("src/tests/branding/brand.json") } } } }
            json { clients: { app: { branding: { settings: Json({ categories: { form: { displayGraphics: false } } }) } } } }
        }
        "clients.*.branding.settings.File.path" {
            file { clients: { app: { branding: { settings: File("src/tests/branding/brand.json") } } } }
        }
        "clients.*.branding.settings.Json.value" {
            json { clients: { app: { branding: { settings: Json({ categories: {} }) } } } }
        }
        "clients.*.branding.assets" {
            empty { clients: { app: { branding: { assets: {} } } } }
        }
        "clients.*.branding.assets.favicon_ico" {
            light { clients: { app: { branding: { assets: { favicon_ico: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_ico.light" {
            png { clients: { app: { branding: { assets: { favicon_ico: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.favicon_ico.light.File.path" {
            svg { clients: { app: { branding: { assets: { favicon_ico: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_ico.dark" {
            png { clients: { app: { branding: { assets: { favicon_ico: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.favicon_ico.dark.File.path" {
            svg { clients: { app: { branding: { assets: { favicon_ico: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_ico.dynamic" {
            png { clients: { app: { branding: { assets: { favicon_ico: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.favicon_ico.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { favicon_ico: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg" {
            light { clients: { app: { branding: { assets: { favicon_svg: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg.light" {
            png { clients: { app: { branding: { assets: { favicon_svg: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg.light.File.path" {
            svg { clients: { app: { branding: { assets: { favicon_svg: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg.dark" {
            png { clients: { app: { branding: { assets: { favicon_svg: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg.dark.File.path" {
            svg { clients: { app: { branding: { assets: { favicon_svg: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg.dynamic" {
            png { clients: { app: { branding: { assets: { favicon_svg: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.favicon_svg.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { favicon_svg: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.email_graphic" {
            light { clients: { app: { branding: { assets: { email_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.email_graphic.light" {
            png { clients: { app: { branding: { assets: { email_graphic: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.email_graphic.light.File.path" {
            svg { clients: { app: { branding: { assets: { email_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.email_graphic.dark" {
            png { clients: { app: { branding: { assets: { email_graphic: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.email_graphic.dark.File.path" {
            svg { clients: { app: { branding: { assets: { email_graphic: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.email_graphic.dynamic" {
            png { clients: { app: { branding: { assets: { email_graphic: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.email_graphic.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { email_graphic: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic" {
            light { clients: { app: { branding: { assets: { sms_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic.light" {
            png { clients: { app: { branding: { assets: { sms_graphic: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic.light.File.path" {
            svg { clients: { app: { branding: { assets: { sms_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic.dark" {
            png { clients: { app: { branding: { assets: { sms_graphic: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic.dark.File.path" {
            svg { clients: { app: { branding: { assets: { sms_graphic: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic.dynamic" {
            png { clients: { app: { branding: { assets: { sms_graphic: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.sms_graphic.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { sms_graphic: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic" {
            light { clients: { app: { branding: { assets: { auth_app_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic.light" {
            png { clients: { app: { branding: { assets: { auth_app_graphic: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic.light.File.path" {
            svg { clients: { app: { branding: { assets: { auth_app_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic.dark" {
            png { clients: { app: { branding: { assets: { auth_app_graphic: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic.dark.File.path" {
            svg { clients: { app: { branding: { assets: { auth_app_graphic: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic.dynamic" {
            png { clients: { app: { branding: { assets: { auth_app_graphic: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.auth_app_graphic.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { auth_app_graphic: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.password_graphic" {
            light { clients: { app: { branding: { assets: { password_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.password_graphic.light" {
            png { clients: { app: { branding: { assets: { password_graphic: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.password_graphic.light.File.path" {
            svg { clients: { app: { branding: { assets: { password_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.password_graphic.dark" {
            png { clients: { app: { branding: { assets: { password_graphic: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.password_graphic.dark.File.path" {
            svg { clients: { app: { branding: { assets: { password_graphic: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.password_graphic.dynamic" {
            png { clients: { app: { branding: { assets: { password_graphic: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.password_graphic.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { password_graphic: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic" {
            light { clients: { app: { branding: { assets: { passkey_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic.light" {
            png { clients: { app: { branding: { assets: { passkey_graphic: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic.light.File.path" {
            svg { clients: { app: { branding: { assets: { passkey_graphic: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic.dark" {
            png { clients: { app: { branding: { assets: { passkey_graphic: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic.dark.File.path" {
            svg { clients: { app: { branding: { assets: { passkey_graphic: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic.dynamic" {
            png { clients: { app: { branding: { assets: { passkey_graphic: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.passkey_graphic.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { passkey_graphic: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo" {
            light { clients: { app: { branding: { assets: { page_header_logo: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo.light" {
            png { clients: { app: { branding: { assets: { page_header_logo: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo.light.File.path" {
            svg { clients: { app: { branding: { assets: { page_header_logo: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo.dark" {
            png { clients: { app: { branding: { assets: { page_header_logo: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo.dark.File.path" {
            svg { clients: { app: { branding: { assets: { page_header_logo: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo.dynamic" {
            png { clients: { app: { branding: { assets: { page_header_logo: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_header_logo.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { page_header_logo: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_background" {
            light { clients: { app: { branding: { assets: { page_header_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_background.light" {
            png { clients: { app: { branding: { assets: { page_header_background: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_header_background.light.File.path" {
            svg { clients: { app: { branding: { assets: { page_header_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_background.dark" {
            png { clients: { app: { branding: { assets: { page_header_background: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_header_background.dark.File.path" {
            svg { clients: { app: { branding: { assets: { page_header_background: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_header_background.dynamic" {
            png { clients: { app: { branding: { assets: { page_header_background: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_header_background.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { page_header_background: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo" {
            light { clients: { app: { branding: { assets: { page_footer_logo: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo.light" {
            png { clients: { app: { branding: { assets: { page_footer_logo: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo.light.File.path" {
            svg { clients: { app: { branding: { assets: { page_footer_logo: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo.dark" {
            png { clients: { app: { branding: { assets: { page_footer_logo: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo.dark.File.path" {
            svg { clients: { app: { branding: { assets: { page_footer_logo: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo.dynamic" {
            png { clients: { app: { branding: { assets: { page_footer_logo: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_footer_logo.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { page_footer_logo: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background" {
            light { clients: { app: { branding: { assets: { page_footer_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background.light" {
            png { clients: { app: { branding: { assets: { page_footer_background: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background.light.File.path" {
            svg { clients: { app: { branding: { assets: { page_footer_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background.dark" {
            png { clients: { app: { branding: { assets: { page_footer_background: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background.dark.File.path" {
            svg { clients: { app: { branding: { assets: { page_footer_background: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background.dynamic" {
            png { clients: { app: { branding: { assets: { page_footer_background: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_footer_background.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { page_footer_background: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_background" {
            light { clients: { app: { branding: { assets: { page_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_background.light" {
            png { clients: { app: { branding: { assets: { page_background: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_background.light.File.path" {
            svg { clients: { app: { branding: { assets: { page_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_background.dark" {
            png { clients: { app: { branding: { assets: { page_background: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_background.dark.File.path" {
            svg { clients: { app: { branding: { assets: { page_background: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.page_background.dynamic" {
            png { clients: { app: { branding: { assets: { page_background: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.page_background.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { page_background: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_background" {
            light { clients: { app: { branding: { assets: { form_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_background.light" {
            png { clients: { app: { branding: { assets: { form_background: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.form_background.light.File.path" {
            svg { clients: { app: { branding: { assets: { form_background: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_background.dark" {
            png { clients: { app: { branding: { assets: { form_background: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.form_background.dark.File.path" {
            svg { clients: { app: { branding: { assets: { form_background: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_background.dynamic" {
            png { clients: { app: { branding: { assets: { form_background: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.form_background.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { form_background: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_logo" {
            light { clients: { app: { branding: { assets: { form_logo: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_logo.light" {
            png { clients: { app: { branding: { assets: { form_logo: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.form_logo.light.File.path" {
            svg { clients: { app: { branding: { assets: { form_logo: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_logo.dark" {
            png { clients: { app: { branding: { assets: { form_logo: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.form_logo.dark.File.path" {
            svg { clients: { app: { branding: { assets: { form_logo: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.form_logo.dynamic" {
            png { clients: { app: { branding: { assets: { form_logo: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.form_logo.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { form_logo: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon" {
            light { clients: { app: { branding: { assets: { idp_button_icon: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon.light" {
            png { clients: { app: { branding: { assets: { idp_button_icon: { light: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon.light.File.path" {
            svg { clients: { app: { branding: { assets: { idp_button_icon: { light: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon.dark" {
            png { clients: { app: { branding: { assets: { idp_button_icon: { dark: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon.dark.File.path" {
            svg { clients: { app: { branding: { assets: { idp_button_icon: { dark: File("src/tests/branding/logo.svg") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon.dynamic" {
            png { clients: { app: { branding: { assets: { idp_button_icon: { dynamic: File("src/tests/branding/logo.png") } } } } } }
        }
        "clients.*.branding.assets.idp_button_icon.dynamic.File.path" {
            svg { clients: { app: { branding: { assets: { idp_button_icon: { dynamic: File("src/tests/branding/logo.svg") } } } } } }
        }
    },
    compared! { "terms" with { clients: { app: {} } }
        "clients.*.terms" {
            empty { clients: { app: { terms: {} } } }
        }
        "clients.*.terms.terms_of_use" {
            default { clients: { app: { terms: { terms_of_use: { default: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.default" {
            link { clients: { app: { terms: { terms_of_use: { default: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.english" {
            link { clients: { app: { terms: { terms_of_use: { english: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.french" {
            link { clients: { app: { terms: { terms_of_use: { french: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.spanish" {
            link { clients: { app: { terms: { terms_of_use: { spanish: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.german" {
            link { clients: { app: { terms: { terms_of_use: { german: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.bahasa_indonesia" {
            link { clients: { app: { terms: { terms_of_use: { bahasa_indonesia: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.italian" {
            link { clients: { app: { terms: { terms_of_use: { italian: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.japanese" {
            link { clients: { app: { terms: { terms_of_use: { japanese: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.korean" {
            link { clients: { app: { terms: { terms_of_use: { korean: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.portuguese_brazil" {
            link { clients: { app: { terms: { terms_of_use: { portuguese_brazil: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.chinese_simplified" {
            link { clients: { app: { terms: { terms_of_use: { chinese_simplified: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.terms_of_use.chinese_traditional" {
            link { clients: { app: { terms: { terms_of_use: { chinese_traditional: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy" {
            default { clients: { app: { terms: { privacy_policy: { default: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.default" {
            link { clients: { app: { terms: { privacy_policy: { default: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.english" {
            link { clients: { app: { terms: { privacy_policy: { english: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.french" {
            link { clients: { app: { terms: { privacy_policy: { french: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.spanish" {
            link { clients: { app: { terms: { privacy_policy: { spanish: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.german" {
            link { clients: { app: { terms: { privacy_policy: { german: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.bahasa_indonesia" {
            link { clients: { app: { terms: { privacy_policy: { bahasa_indonesia: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.italian" {
            link { clients: { app: { terms: { privacy_policy: { italian: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.japanese" {
            link { clients: { app: { terms: { privacy_policy: { japanese: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.korean" {
            link { clients: { app: { terms: { privacy_policy: { korean: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.portuguese_brazil" {
            link { clients: { app: { terms: { privacy_policy: { portuguese_brazil: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.chinese_simplified" {
            link { clients: { app: { terms: { privacy_policy: { chinese_simplified: "https://shop.example.com/terms" } } } } }
        }
        "clients.*.terms.privacy_policy.chinese_traditional" {
            link { clients: { app: { terms: { privacy_policy: { chinese_traditional: "https://shop.example.com/terms" } } } } }
        }
    },
];
