//! The guide's "Attributes".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        standard_attributes: {
            fullname: { required: true, mutable: false },
            address: { required: false, mutable: true },
        },
        custom_attributes: {
            myappid: String { min_len: 5, max_len: 15, mutable: false },
            callingcode: Number { min: 1, max: 3, mutable: true },
            isEmployee: Boolean { mutable: true },
            joinedOn: DateTime,
        },
    }
}
