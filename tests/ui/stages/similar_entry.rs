// A new name in a stage is a new entry, so a misspelled one would change nothing.

#![deny(deprecated)]

mod clients {
    cognito_dsl::user_pool! {
        mod kiln {
            clients: { spa: { oauth: { callback_urls: ["https://kiln.example/in"] }, ..Recommended } },
            domains: { login: Prefix("kiln") },
            stages: {
                dev: { clients: { sap: { oauth: { callback_urls: ["http://localhost:5173/in"] } } } },
                // A name of its own.
                prod: { clients: { spa2: { disable_oauth, ..Recommended } } },
            },
        }
    }
}

mod scopes {
    cognito_dsl::user_pool! {
        mod kiln {
            resource_servers: { kilns: { identifier: "kilns", scopes: { status: "See whether a kiln is hot" } } },
            stages: { dev: { resource_servers: { kilns: { scopes: { staus: "See more" } } } }, prod: {} },
        }
    }
}

fn main() {}
