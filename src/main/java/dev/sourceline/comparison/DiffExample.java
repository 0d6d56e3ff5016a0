package dev.sourceline.comparison;

/** The OpenAPI example of a comparison. A test stores the two texts and compares the response. */
final class DiffExample {
    static final String DIFF = """
            {
              "article": "0199c3a0-0000-7000-8000-000000000001",
              "from": {
                "version": 1,
                "sha256": "428ceb90b5082a4e51b73ab0a75db27282a4638e12cc0021c9a4f5828d526877",
                "engine": {"version": "1.1.0", "lexicon": "2026.11.2"}
              },
              "to": {
                "version": 2,
                "sha256": "c9f46a7c3685830264a34797766559d42646a55cfa7f06fd1bdbcd94f383812d",
                "engine": {"version": "1.1.0", "lexicon": "2026.11.2"}
              },
              "hunks": [
                {
                  "kind": "replaced",
                  "from": {"start": 34, "end": 40, "exact": "Monday"},
                  "to": {"start": 34, "end": 41, "exact": "Tuesday"}
                },
                {
                  "kind": "inserted",
                  "from": {"start": 66, "end": 66, "exact": ""},
                  "to": {
                    "start": 67,
                    "end": 206,
                    "exact": "\\n\\n“We paid in silver,” Una Keelson told reporters.\\n\\nUpdate 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson."
                  }
                }
              ],
              "attributions": [
                {
                  "kind": "changed",
                  "old": {
                    "id": "0199c3a0-0000-7000-8000-000000000002",
                    "article": {
                      "id": "0199c3a0-0000-7000-8000-000000000001",
                      "version": 1,
                      "url": "https://news.example/ferry-sold",
                      "headline": "Ferry sold"
                    },
                    "style": "indirect",
                    "source": {
                      "id": "0199c3a0-0000-7000-8000-000000000003",
                      "name": "the harbour office",
                      "kind": "organisation",
                      "named": false
                    },
                    "mention": {"start": 42, "end": 60, "exact": "the harbour office"},
                    "cue": {"start": 61, "end": 65, "exact": "said"},
                    "contents": [
                      {
                        "start": 12,
                        "end": 40,
                        "exact": "The ferry was sold on Monday",
                        "prefix": "Ferry sold\\n\\n",
                        "suffix": ", the harbour office said."
                      }
                    ],
                    "channel": {"kind": "unspecified", "exact": null, "start": null, "end": null},
                    "relay": [
                      {
                        "role": "originator",
                        "source": {
                          "id": "0199c3a0-0000-7000-8000-000000000003",
                          "name": "the harbour office",
                          "kind": "organisation",
                          "named": false
                        }
                      },
                      {"role": "publisher", "source": null}
                    ],
                    "hedges": [],
                    "saidAt": null,
                    "confidence": 0.73
                  },
                  "new": {
                    "id": "0199c3a0-0000-7000-8000-000000000004",
                    "article": {
                      "id": "0199c3a0-0000-7000-8000-000000000001",
                      "version": 2,
                      "url": "https://news.example/ferry-sold",
                      "headline": "Ferry sold"
                    },
                    "style": "indirect",
                    "source": {
                      "id": "0199c3a0-0000-7000-8000-000000000003",
                      "name": "the harbour office",
                      "kind": "organisation",
                      "named": false
                    },
                    "mention": {"start": 43, "end": 61, "exact": "the harbour office"},
                    "cue": {"start": 62, "end": 66, "exact": "said"},
                    "contents": [
                      {
                        "start": 12,
                        "end": 41,
                        "exact": "The ferry was sold on Tuesday",
                        "prefix": "Ferry sold\\n\\n",
                        "suffix": ", the harbour office said.\\n\\n“We "
                      }
                    ],
                    "channel": {"kind": "unspecified", "exact": null, "start": null, "end": null},
                    "relay": [
                      {
                        "role": "originator",
                        "source": {
                          "id": "0199c3a0-0000-7000-8000-000000000003",
                          "name": "the harbour office",
                          "kind": "organisation",
                          "named": false
                        }
                      },
                      {"role": "publisher", "source": null}
                    ],
                    "hedges": [],
                    "saidAt": null,
                    "confidence": 0.73
                  },
                  "differences": ["contents"],
                  "edited": true,
                  "explained": false,
                  "note": null
                },
                {
                  "kind": "appeared",
                  "old": null,
                  "new": {
                    "id": "0199c3a0-0000-7000-8000-000000000005",
                    "article": {
                      "id": "0199c3a0-0000-7000-8000-000000000001",
                      "version": 2,
                      "url": "https://news.example/ferry-sold",
                      "headline": "Ferry sold"
                    },
                    "style": "direct",
                    "source": {
                      "id": "0199c3a0-0000-7000-8000-000000000006",
                      "name": "Una Keelson",
                      "kind": "person",
                      "named": true
                    },
                    "mention": {"start": 90, "end": 101, "exact": "Una Keelson"},
                    "cue": {"start": 102, "end": 106, "exact": "told"},
                    "contents": [
                      {
                        "start": 69,
                        "end": 89,
                        "exact": "“We paid in silver,”",
                        "prefix": "sday, the harbour office said.\\n\\n",
                        "suffix": " Una Keelson told reporters.\\n\\nUp"
                      }
                    ],
                    "channel": {"kind": "unspecified", "exact": null, "start": null, "end": null},
                    "relay": [
                      {
                        "role": "originator",
                        "source": {
                          "id": "0199c3a0-0000-7000-8000-000000000006",
                          "name": "Una Keelson",
                          "kind": "person",
                          "named": true
                        }
                      },
                      {"role": "publisher", "source": null}
                    ],
                    "hedges": [],
                    "saidAt": null,
                    "confidence": 0.95
                  },
                  "differences": [],
                  "edited": true,
                  "explained": true,
                  "note": {
                    "position": 0,
                    "kind": "update",
                    "statedAt": "2026-03-01T09:15:00-05:00",
                    "start": 119,
                    "end": 206,
                    "exact": "Update 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson."
                  }
                }
              ],
              "unchanged": 0,
              "nextCursor": null
            }
            """;

    private DiffExample() {}
}
