// Comments, sentences and assignments of other languages are one mistake each.

mod comment {
    cognito_dsl::user_pool! {
        mod kiln {
            # users may join, but only by invitation
            mfa: Off,
        }
    }
}

mod sentence {
    cognito_dsl::user_pool! {
        mod kiln {
            resource_servers: { kilns: { identifier: "kilns", scopes: { book: Book a kiln } } },
        }
    }
}

mod message {
    cognito_dsl::user_pool! {
        mod kiln {
            user_invitation: { email_body: Hello {username}, your code is {####} },
        }
    }
}

mod two_words {
    cognito_dsl::user_pool! {
        mod kiln {
            user_pool_name: my kiln,
        }
    }
}

mod hyphens {
    cognito_dsl::user_pool! {
        mod kiln {
            user_pool_name: my--kiln,
            email: Ses { from_email: kiln@example.com, ses_region: eu-west-1 },
        }
    }
}

mod setting_in_a_comment {
    cognito_dsl::user_pool! {
        mod kiln {
            # mfa: Required,
            mfa: Off, -- no second factor
        }
    }
}

mod assignment {
    cognito_dsl::user_pool! {
        mod kiln {
            username_attributes = ["email"],
        }
    }
}

mod one_entry {
    cognito_dsl::user_pool! {
        mod kiln {
            domain: Custom { domain_name: "login.kiln.example", certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11" },
            outputs: { url: CloudFrontEndpoint(name) },
        }
    }
}

fn main() {}
