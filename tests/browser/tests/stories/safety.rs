//! What comes from outside stays outside.

use rapporteur_browser::{Look, Outcome, World};
use serde_json::json;

const EVIL: &str = "<img src=x onerror=\"window.evil=1\"><script>window.evil=1</script>\u{202e}";

pub(crate) async fn markup_and_scripts_stay_text(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let text = format!("{EVIL} international law applies in cyberspace {EVIL}");
    let project = json!({
        "schema": "rapporteur/project/1", "id": EVIL, "name": EVIL, "text": text,
        "marks": [{ "tag": EVIL, "start": 0, "end": 4, "quote": "<img", "decision": "accepted", "note": EVIL }],
    });
    app.open_file("evil.json", project.to_string().as_bytes()).await?;
    app.settled().await?;
    app.press("j").await?;
    app.until("the inspector", "return document.querySelector('#note') !== null").await?;
    let evil = "return [window.evil ?? 0, document.querySelectorAll('.sheet img, .sheet script, .bar img, .inspector img').length]";
    assert_eq!(app.script(evil, vec![]).await?, json!([0, 0]));
    assert!(app.words().await?.contains("onerror"), "the markup is shown as text");
    app.press("e").await?;
    app.until("the editor", "return document.querySelector('.line') !== null").await?;
    assert_eq!(app.script(evil, vec![]).await?, json!([0, 0]));
    app.go("#/reference/%3Cimg%20src=x%20onerror=window.evil=1%3E").await?;
    assert_eq!(app.script(evil, vec![]).await?, json!([0, 0]));
    app.close().await;
    Ok(())
}

pub(crate) async fn files_that_are_no_text_are_named(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_file("a.txt", b"%PDF-1.7\x00\x01\x02").await?;
    app.until("a problem", "return document.querySelector('.problem')?.textContent.includes('PDF')").await?;
    app.open_file("long.txt", &vec![b'a'; 17_000_000]).await?;
    app.until("a problem", "return document.querySelector('.problem')?.textContent.includes('17')").await?;
    let old = b"La d\xe9l\xe9gation rappelle que le droit international s'applique dans le cyberespace.";
    app.open_file("old.txt", old).await?;
    app.settled().await?;
    app.until("a warning", "return document.querySelector('.warning') !== null").await?;
    assert!(app.words().await?.contains("délégation"));
    app.close().await;
    Ok(())
}

pub(crate) async fn nothing_is_asked_of_another_origin(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    app.go("#/reference/norm.c").await?;
    app.go("#/terms/cyberattack").await?;
    app.until("the card", "return document.querySelector('.concept h1') !== null").await?;
    let foreign = "return performance.getEntriesByType('resource').map(e => e.name)\
        .filter(n => !n.startsWith(location.origin) && !n.startsWith('blob:' + location.origin))";
    assert_eq!(app.script(foreign, vec![]).await?, json!([]));
    // And nothing could be: the policy refuses it, in the page and by the server.
    let tried = "return fetch('http://example.invalid/').then(() => 'went out', e => String(e))";
    assert_ne!(app.script(tried, vec![]).await?, json!("went out"));
    let refused = "return new Promise(done => { addEventListener('securitypolicyviolation', e => done(e.effectiveDirective)); \
        fetch('http://example.invalid/').catch(() => {}); })";
    assert_eq!(app.script(refused, vec![]).await?, json!("connect-src"));
    // The desktop's pages come from no server.
    if app.in_browser() {
        let header = "return fetch('./', {cache: 'reload'}).then(r => r.headers.get('content-security-policy'))";
        let header = app.script(header, vec![]).await?;
        assert!(header.as_str().unwrap_or_default().contains("default-src 'none'"), "{header}");
    }
    app.close().await;
    Ok(())
}
