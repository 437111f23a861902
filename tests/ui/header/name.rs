// Each in a separate module, because the pool gets a fallback name.

mod capitals {
    cognito_dsl::user_pool! { mod Customers {} }
}

mod text {
    cognito_dsl::user_pool! { mod "customers" {} }
}

mod keyword {
    cognito_dsl::user_pool! { mod self {} }
}

mod underscore {
    cognito_dsl::user_pool! { mod _ {} }
}

mod structure {
    cognito_dsl::user_pool! { struct customers {} }
}

mod number {
    cognito_dsl::user_pool! { mod 2customers {} }
}

fn main() {}
