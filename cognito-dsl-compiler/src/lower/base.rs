//! Where the values come from that are not written.

use cognito_model::{Base, UserPool};

/// Gives the base of the pool to every entry that has none of its own, if it is one that reaches them: a template that adds nothing
/// to the pool adds nothing to what belongs to it.
pub(super) fn reach_entries(pool: &mut UserPool) {
    if pool.base != Base::AsWritten {
        return;
    }
    let clients = pool
        .clients
        .as_mut_slice()
        .iter_mut()
        .map(|entry| &mut entry.value.base);
    let identity_pools = pool
        .identity_pools
        .as_mut_slice()
        .iter_mut()
        .map(|entry| &mut entry.value.base);
    for base in clients.chain(identity_pools).filter(|base| **base == Base::Cdk) {
        *base = Base::AsWritten;
    }
}
