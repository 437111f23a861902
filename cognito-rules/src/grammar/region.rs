//! The regions of AWS.

use crate::grammar::slip::is_slip;

/// The partitions with their regions, from botocore 1.44.7 (`partitions.json`).
const PARTITIONS: &[(&str, &[&str])] = &[
    (
        "aws",
        &[
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "me-west-1",
            "mx-central-1",
            "sa-east-1",
            "sa-west-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ],
    ),
    ("aws-cn", &["cn-north-1", "cn-northwest-1"]),
    ("aws-eusc", &["eusc-de-east-1"]),
    ("aws-iso", &["us-iso-east-1", "us-iso-west-1"]),
    ("aws-iso-b", &["us-isob-east-1", "us-isob-west-1"]),
    ("aws-iso-e", &["eu-isoe-west-1"]),
    ("aws-iso-f", &["us-isof-east-1", "us-isof-south-1"]),
    ("aws-us-gov", &["us-gov-east-1", "us-gov-west-1"]),
];

/// The partition of a known region.
pub(crate) fn partition_of(region: &str) -> Option<&'static str> {
    let mut partitions = PARTITIONS.iter();
    let found = partitions.find(|(_, regions)| regions.contains(&region));
    found.map(|(partition, _)| *partition)
}

/// Whether a partition is known.
pub(crate) fn is_partition(partition: &str) -> bool {
    PARTITIONS.iter().any(|(known, _)| *known == partition)
}

/// The region that differs from this one only in case and punctuation, or by one slip: `eu-west-1` for `EU_West1` and `eu-wst-1`.
pub(crate) fn alike(region: &str) -> Option<&'static str> {
    let letters = |text: &str| -> String {
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        kept.map(|c| c.to_ascii_lowercase()).collect()
    };
    let wanted = letters(region);
    let all = || PARTITIONS.iter().flat_map(|(_, regions)| regions.iter());
    if let Some(same) = all().find(|known| letters(known) == wanted) {
        return Some(same);
    }
    // A wrong digit says nothing about the right one.
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut near = all().filter(|known| digits(known) == digits(region) && is_slip(&wanted, &letters(known)));
    match (near.next(), near.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}
