//! The diagram: what is drawn, and where.

use cognito_model::{Client, Entry, Intrinsic, LambdaTriggers, ResourceServer, Target, Text, UserPool};

use super::{api, assert_well_formed, everything, machine, of};

#[test]
fn the_diagram_connects_providers_clients_and_servers() {
    let pool = UserPool {
        name: "staff".into(),
        resource_servers: [Entry::new(
            "api",
            ResourceServer {
                identifier: "https://api.example.com".into(),
                scopes: Some([Entry::new("use", Text::from("Call it"))].into()),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        clients: [Entry::new("web", Client::DEFAULT), Entry::new("job", machine())].into(),
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(Text::from(Intrinsic::GetAtt(Target::External("check".into()), "Arn".into())).into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let page = of(&pool, &[]);
    assert_well_formed(&page);
    let drawing = page.split("</div>").next().unwrap_or_default();
    // The users of the pool sign in to `web`, and `job` calls the API.
    assert_eq!(drawing.matches("<path").count(), 2);
    for text in [
        "pool users",
        "web",
        "public",
        "job",
        "machine-to-machine",
        "https://api.example.com",
        "use",
    ] {
        assert!(drawing.contains(&format!(">{text}</text>")), "{text}");
    }
    assert!(drawing.contains("pre_sign_up → check</text>"));
    assert!(page.contains("<code>https://api.example.com/use</code></td><td>Call it</td><td><code>job</code>"));
}

#[test]
fn scopes_that_no_client_requests_have_their_own_box() {
    let mut pool = UserPool {
        resource_servers: [api(&["use", "manage"])].into(),
        clients: [Entry::new("job", machine())].into(),
        ..UserPool::DEFAULT
    };
    let unused = "<code>https://api.example.com/manage</code></td><td>Call it</td><td>none</td>";
    let page = of(&pool, &[]);
    let drawing = page.split("</svg>").next().unwrap_or_default();
    assert!(page.contains(unused), "{page}");
    let server = drawing.find(">https://api.example.com</text>").unwrap();
    let apart = drawing.find(">unused</text>").unwrap();
    assert!(drawing[server..apart].contains(">use</text>") && !drawing[server..apart].contains("manage"));
    assert!(drawing[apart..].contains(">https://api.example.com/manage</text>"));
    // A client that exists already may request anything.
    let imported = Client {
        import: Some("1example23456789".into()),
        ..Client::DEFAULT
    };
    pool.clients = [Entry::new("job", machine()), Entry::new("old", imported)].into();
    let page = of(&pool, &[]);
    assert!(!page.contains("unused") && !page.contains("<td>none</td>"));
}

/// On a narrow screen, the diagram shrinks as long as it stays legible. Then it scrolls, and the page does not.
#[test]
fn wide_blocks_scroll() {
    let page = of(&everything("a name of some length"), &[]);
    let blocks = page
        .split("\n\n")
        .filter(|block| !block.is_empty() && !block.starts_with('#'));
    for block in blocks {
        assert!(block.starts_with("<div style=\"overflow-x:auto"), "{block}");
    }
    let number = |start: &str, end: &str| -> usize {
        let (_, rest) = page.split_once(start).unwrap();
        rest.split_once(end).unwrap().0.parse().unwrap()
    };
    let (width, least) = (number(" width=\"", "\" style"), number("min-width:", "px"));
    // The font size is 13 pixels. It must not shrink below 9.
    assert!(least < width && least * 13 / width >= 9);
    assert!(page.contains("max-width:100%") && page.contains(&format!("viewBox=\"0 0 {width} ")));
}

/// No box overlaps another, and all are inside the frame.
#[test]
fn boxes_do_not_overlap() {
    let page = of(&everything("a name of some length"), &[]);
    let drawing = page.split("</div>").next().unwrap_or_default();
    let number = |tag: &str, name: &str| -> usize {
        let start = format!("{name}=\"");
        let (_, rest) = tag.split_once(&start).unwrap_or_default();
        rest.split('"')
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or_default()
    };
    let boxes: Vec<[usize; 4]> = drawing
        .split("<rect")
        .skip(1)
        .map(|tag| [" x", " y", " width", " height"].map(|name| number(tag, name)))
        .collect();
    assert!(boxes.len() > 5);
    let (frame, parts) = (&boxes[0], &boxes[1..]);
    for (index, one) in parts.iter().enumerate() {
        let inside = one[0] > frame[0] && one[0] + one[2] < frame[0] + frame[2];
        let below = one[1] > frame[1] && one[1] + one[3] < frame[1] + frame[3];
        assert!(inside && below, "{one:?} leaves {frame:?}");
        for other in &parts[index + 1..] {
            let side_by_side = one[0] + one[2] <= other[0] || other[0] + other[2] <= one[0];
            let one_above_the_other = one[1] + one[3] <= other[1] || other[1] + other[3] <= one[1];
            assert!(side_by_side || one_above_the_other, "{one:?} {other:?}");
        }
    }
    assert!(drawing.contains(&format!("viewBox=\"0 0 {} {}\"", frame[2] + 16, frame[3] + 16)));
}
