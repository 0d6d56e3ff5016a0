package dev.sourceline.attribution;

/** The OpenAPI examples of an article and its reading. A test sends the article and compares the response. */
final class AttributionExamples {
    static final String ARTICLE = """
            {
              "text": "Harbour bridge opens early\\n\\nA ministry official cited by Reuters said that a second bridge is planned.",
              "url": "https://news.example/harbour-bridge",
              "publisher": "Harbour Post",
              "publishedAt": "2026-03-01T08:30:00Z"
            }
            """;

    private static final String PARTS = """
              "headline": {"value": "Harbour bridge opens early", "start": 0, "end": 26},
              "authors": [],
              "publisher": {"value": "Harbour Post", "evidence": "given"},
              "publishedAt": {"value": "2026-03-01T08:30:00Z", "evidence": "given"},
              "statedDate": null,
              "language": "en",
              "words": 17,
              "readingSeconds": 5,
              "blocks": [{"kind": "headline", "start": 0, "end": 26}, {"kind": "paragraph", "start": 28, "end": 102}],
              "credits": [],
              "notes": [],
              "commentSought": [],
              "sources": [
                {
                  "key": "s1",
                  "name": "A ministry official",
                  "kind": "person",
                  "named": false,
                  "description": null,
                  "mentions": [{"start": 28, "end": 47}]
                },
                {
                  "key": "s2",
                  "name": "Reuters",
                  "kind": "outlet",
                  "named": true,
                  "description": null,
                  "mentions": [{"start": 57, "end": 64}]
                },
                {
                  "key": "s3",
                  "name": "Harbour Post",
                  "kind": "outlet",
                  "named": true,
                  "description": null,
                  "mentions": []
                }
              ],
              "attributions": [
                {
                  "style": "indirect",
                  "type": "assertion",
                  "polarity": "positive",
                  "source": "s1",
                  "mention": {"start": 28, "end": 47, "exact": "A ministry official"},
                  "cue": {"start": 65, "end": 69, "exact": "said"},
                  "contents": [
                    {
                      "start": 75,
                      "end": 101,
                      "exact": "a second bridge is planned",
                      "prefix": "cial cited by Reuters said that ",
                      "suffix": "."
                    }
                  ],
                  "channel": {"kind": "press_report", "exact": "cited by Reuters", "start": 48, "end": 64},
                  "relay": [
                    {"role": "originator", "source": "s1"},
                    {"role": "relay", "source": "s2"},
                    {"role": "publisher", "source": "s3"}
                  ],
                  "hedges": [],
                  "saidAt": null,
                  "confidence": 0.71
                }
              ],
              "engine": {"version": "1.1.0", "lexicon": "2026.11.2"}
            """;

    static final String READING = "{" + PARTS + "}";

    static final String KEPT = """
            {
              "id": "0199c3a0-0000-7000-8000-000000000001",
              "url": "https://news.example/harbour-bridge",
              "version": 1,
              "sha256": "ebf1f29595e681358293dd2272a51cf89dad4196af141a3d4c44b4fe9c364bac",
              "receivedAt": "2026-03-01T09:00:00Z",
              "updatedAt": "2026-03-01T09:00:00Z",
            """ + PARTS + "}";

    private AttributionExamples() {}
}
