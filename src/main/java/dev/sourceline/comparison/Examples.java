package dev.sourceline.comparison;

/** What the contract shows of two versions of an article. The tests keep the two texts and find what is shown. */
final class Examples {
    static final String DIFF = """
            {
              "from": {"version": 1},
              "to": {"version": 2},
              "hunks": [
                {"kind": "replaced",
                 "from": {"start": 34, "end": 40, "exact": "Monday"},
                 "to": {"start": 34, "end": 41, "exact": "Tuesday"}},
                {"kind": "inserted",
                 "from": {"start": 66, "end": 66, "exact": ""},
                 "to": {"start": 67, "end": 206,
                        "exact": "\\n\\n“We paid in silver,” Una Keelson told reporters.\\n\\nUpdate 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson."}}
              ],
              "attributions": [
                {
                  "kind": "changed",
                  "old": {"style": "indirect", "source": {"name": "the harbour office"},
                          "contents": [{"start": 12, "end": 40, "exact": "The ferry was sold on Monday"}]},
                  "new": {"style": "indirect", "source": {"name": "the harbour office"},
                          "contents": [{"start": 12, "end": 41, "exact": "The ferry was sold on Tuesday"}]},
                  "differences": ["contents"],
                  "edited": true,
                  "explained": false,
                  "note": null
                },
                {
                  "kind": "appeared",
                  "old": null,
                  "new": {"style": "direct", "source": {"name": "Una Keelson"},
                          "contents": [{"start": 69, "end": 89, "exact": "“We paid in silver,”"}]},
                  "differences": [],
                  "edited": true,
                  "explained": true,
                  "note": {"position": 0, "kind": "update", "statedAt": "2026-03-01T09:15:00-05:00", "start": 119, "end": 206,
                           "exact": "Update 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson."}
                }
              ],
              "unchanged": 0,
              "nextCursor": null
            }
            """;

    static final String SELECTORS = """
            {
              "selectors": [
                {"start": 12, "end": 40, "exact": "The ferry was sold on Monday"},
                {"start": 42, "end": 60, "exact": "the harbour office", "prefix": ", ", "suffix": " said."}
              ]
            }
            """;

    static final String ANCHORS = """
            {
              "from": {"version": 1},
              "to": {"version": 2},
              "anchors": [
                {"status": "changed",
                 "selector": {"start": 12, "end": 41, "exact": "The ferry was sold on Tuesday"},
                 "context": "both",
                 "reason": null},
                {"status": "moved",
                 "selector": {"start": 43, "end": 61, "exact": "the harbour office"},
                 "context": "after",
                 "reason": null}
              ]
            }
            """;

    private Examples() {}
}
