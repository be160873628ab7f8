//! What a browser did and when, from its own trace: the events that its driver collects for a session that asked for them.
//!
//! Times are those of the processor where the trace has them, so that other work on the machine does not count.

use serde_json::Value;

/// What is traced: tasks of the main thread, events and painting, marks that a page sets.
pub(crate) const CATEGORIES: &str = "devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing";

/// A trace, in the order of time.
#[derive(Debug, Default)]
pub struct Trace {
    events: Vec<Event>,
}

/// An event of a trace; times are in microseconds.
#[derive(Debug)]
struct Event {
    name: String,
    /// What was dispatched, for `EventDispatch`.
    kind: String,
    thread: (u64, u64),
    start: f64,
    /// How long it took on the clock.
    length: f64,
    /// How long the processor worked at it.
    worked: f64,
}

impl Event {
    fn read(value: &Value) -> Option<Self> {
        let number = |name: &str| value.get(name).and_then(Value::as_f64);
        let length = number("dur").unwrap_or_default();
        Some(Self {
            name: value.get("name")?.as_str()?.to_owned(),
            kind: value.pointer("/args/data/type").and_then(Value::as_str).unwrap_or_default().to_owned(),
            thread: (number("pid")? as u64, number("tid")? as u64),
            start: number("ts")?,
            length,
            worked: number("tdur").unwrap_or(length),
        })
    }

    fn end(&self) -> f64 {
        self.start + self.length
    }
}

impl Trace {
    /// Reads the entries of the driver's performance log.
    pub(crate) fn read(log: &Value) -> Self {
        let entries = log.as_array().into_iter().flatten().filter_map(|e| e.get("message")?.as_str());
        let messages = entries.filter_map(|text| serde_json::from_str::<Value>(text).ok());
        let traced = messages.filter(|m| {
            m.pointer("/message/method").and_then(Value::as_str).is_some_and(|m| m == "Tracing.dataCollected")
        });
        let mut events: Vec<Event> =
            traced.filter_map(|m| Event::read(m.pointer("/message/params")?)).filter(|e| e.start > 0.0).collect();
        events.sort_by(|a, b| a.start.total_cmp(&b.start));
        Self { events }
    }

    /// When a page set a mark of this name, and on which thread.
    fn mark(&self, name: &str) -> Option<((u64, u64), f64)> {
        self.events.iter().find(|e| e.name == name).map(|e| (e.thread, e.start))
    }

    fn tasks(&self, thread: (u64, u64)) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |e| e.thread == thread && e.name == "RunTask")
    }

    /// The lengths of the main thread's tasks between two marks of the page, in milliseconds, the longest first.
    pub fn tasks_between(&self, from: &str, to: &str) -> Vec<f64> {
        let (Some((thread, from)), Some((_, to))) = (self.mark(from), self.mark(to)) else { return Vec::new() };
        let inside = self.tasks(thread).filter(|e| from <= e.start && e.end() <= to);
        let mut lengths: Vec<f64> = inside.map(|e| e.worked / 1e3).collect();
        lengths.sort_by(|a, b| b.total_cmp(a));
        lengths
    }

    /// How long the processor worked between two marks of the page, in milliseconds: at the main thread, and at all others of its process
    /// (the worker, the compiler) together. On a busy machine this says what the clock cannot.
    pub fn worked_between(&self, from: &str, to: &str) -> (f64, f64) {
        let (Some((thread, from)), Some((_, to))) = (self.mark(from), self.mark(to)) else {
            return (f64::NAN, f64::NAN);
        };
        let (mut main, mut others) = (0.0, 0.0);
        for task in self.events.iter().filter(|e| e.name == "RunTask" && e.thread.0 == thread.0) {
            let inside = (task.end().min(to) - task.start.max(from)).max(0.0);
            let worked = inside * (task.worked / task.length.max(1.0)).min(1.0) / 1e3;
            if task.thread == thread { main += worked } else { others += worked }
        }
        (main, others)
    }

    /// For every key between two marks of the page: how long the main thread worked from `beforeinput` to the end of the next painting,
    /// in milliseconds, the shortest first.
    pub fn keys_between(&self, from: &str, to: &str) -> Vec<f64> {
        let (Some((thread, from)), Some((_, to))) = (self.mark(from), self.mark(to)) else { return Vec::new() };
        let inputs = self.events.iter().filter(|e| {
            e.thread == thread
                && e.kind == "beforeinput"
                && e.name == "EventDispatch"
                && from <= e.start
                && e.start <= to
        });
        let mut times: Vec<f64> = inputs.filter_map(|input| self.until_painted(thread, input.start)).collect();
        times.sort_by(f64::total_cmp);
        times
    }

    fn until_painted(&self, thread: (u64, u64), start: f64) -> Option<f64> {
        // A frame ends with its commit; where a version of the browser does not say so, with its painting.
        let of_frame = |name: &str| {
            self.events.iter().find(|e| e.thread == thread && e.name == name && e.start >= start).map(Event::end)
        };
        let painted = of_frame("Paint")?;
        let end = of_frame("Commit").filter(|end| *end - painted < 50e3).unwrap_or(painted);
        // A task that began before counts from the input on; the share of its time that the processor worked is taken to be even.
        let overlap = self.tasks(thread).filter(|t| t.start < end && start < t.end()).map(|t| {
            let inside = t.end().min(end) - t.start.max(start);
            inside * (t.worked / t.length.max(1.0)).min(1.0)
        });
        Some(overlap.sum::<f64>() / 1e3)
    }
}

/// The value below which so large a share of sorted values lies.
pub fn percentile(sorted: &[f64], share: f64) -> f64 {
    let at = ((sorted.len() as f64 * share).ceil() as usize).clamp(1, sorted.len().max(1));
    sorted.get(at - 1).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn trace(events: Value) -> Trace {
        let list = events.as_array().unwrap().iter();
        let entry = |e: &Value| {
            let message = json!({ "message": { "method": "Tracing.dataCollected", "params": e } });
            json!({ "message": message.to_string() })
        };
        Trace::read(&list.map(entry).collect())
    }

    #[test]
    fn a_key_costs_its_own_task_and_that_of_the_painting() {
        let event = |name: &str, ts: u32, dur: u32, worked: u32| json!({ "name": name, "pid": 1, "tid": 1, "ts": ts, "dur": dur, "tdur": worked });
        let mut input = event("EventDispatch", 2000, 1000, 1000);
        input["args"] = json!({ "data": { "type": "beforeinput" } });
        let trace = trace(json!([
            event("from", 100, 0, 0),
            event("RunTask", 1000, 4000, 4000),
            input,
            event("RunTask", 6000, 2000, 1000),
            event("RunTask", 9000, 2000, 2000),
            event("Paint", 9500, 500, 500),
            event("Commit", 10_000, 1000, 1000),
            event("RunTask", 12_000, 9000, 9000),
            // A task of another thread that ends after the second mark; and one of another process.
            json!({ "name": "RunTask", "pid": 1, "tid": 2, "ts": 25_000, "dur": 10_000, "tdur": 5000 }),
            json!({ "name": "RunTask", "pid": 2, "tid": 3, "ts": 1000, "dur": 9000, "tdur": 9000 }),
            event("to", 30_000, 0, 0),
        ]));
        // Three of the first task's four milliseconds, one worked in the second, two of the third.
        assert_eq!(trace.keys_between("from", "to"), [6.0]);
        assert_eq!(trace.tasks_between("from", "to"), [9.0, 4.0, 2.0, 1.0]);
        assert_eq!(trace.worked_between("from", "to"), (16.0, 2.5));
        assert!(trace.keys_between("from", "nowhere").is_empty());
    }

    #[test]
    fn percentiles_are_values_that_were_measured() {
        let values = [1.0, 2.0, 3.0, 4.0];
        assert_eq!((percentile(&values, 0.5), percentile(&values, 0.95), percentile(&values, 0.0)), (2.0, 4.0, 1.0));
        assert!(percentile(&[], 0.5).is_nan());
    }
}
