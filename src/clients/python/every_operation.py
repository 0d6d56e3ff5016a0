"""Calls every operation of the service through the generated client; ends with an error where one does not do what it says."""

import os
import uuid
from datetime import datetime, timezone

import sourceline_client as s
from sourceline_client.exceptions import ApiException

api = s.ApiClient(s.Configuration(host=os.environ["SOURCELINE_URL"], access_token=os.environ["SOURCELINE_KEY"]))
articles, attributions, sources = s.ArticlesApi(api), s.AttributionsApi(api), s.SourcesApi(api)
publishers, keys, changes = s.PublishersApi(api), s.APIKeysApi(api), s.ChangesApi(api)
MARK = uuid.uuid4().hex[:8]
TEXT = f"""Council Votes to Move the Ferry {MARK}

A harbour official cited by Reuters reportedly said that the ferry will move inland by May.

"Nobody asked us," Ingrid Solheim told the Elven Courier on Monday.
"""
URL = f"https://news.example/python/{MARK}"


def status(call):
    try:
        call()
    except ApiException as refused:
        return refused.status
    return 200


def new(text, url=URL):
    return s.NewArticle(text=text, url=url, publisher="Elven Courier", published_at=datetime(2026, 3, 1, 8, 30, tzinfo=timezone.utc))


# Read, keep, and the same again.
reading = s.ReadingApi(api).extract(new_article=new(TEXT))
assert len(reading.attributions) == 2, reading
kept = articles.create_article(new_article=new(TEXT), idempotency_key=f'"{MARK}"')
assert articles.create_article(new_article=new(TEXT)).id == kept.id
assert articles.get_article_text(id=kept.id) == TEXT
versioned = articles.create_article(new_article=new(TEXT + "\nThe vote was 5 to 2.\n"))
assert (versioned.id, versioned.version) == (kept.id, 2)

# Many at once.
bulk = articles.create_articles_in_bulk(new_article=[new(TEXT + str(i), f"{URL}/{i}") for i in range(3)] + [s.NewArticle(text="")])
assert [result.status for result in bulk.items] == [201, 201, 201, 422], bulk

# Read, also conditionally.
found = articles.get_article_with_http_info(id=kept.id)
assert found.data.version == 2
tag = found.headers["ETag"]
assert status(lambda: articles.get_article(id=kept.id, if_none_match=tag)) == 304
assert articles.get_article_version(id=kept.id, number=1).version == 1
assert len(articles.list_article_versions(id=kept.id).items) == 2
assert articles.list_article_blocks(id=kept.id).items[0].kind == "headline"
said = articles.list_article_attributions(id=kept.id).items
assert len(said) == 2

# Page to the end, filter, search.
met, cursor = set(), None
while True:
    page = articles.list_articles(published_from=datetime(2026, 1, 1, tzinfo=timezone.utc), limit=2, cursor=cursor)
    met.update(item.id for item in page.items)
    cursor = page.next_cursor
    if cursor is None:
        break
assert kept.id in met and len(met) >= 4
assert attributions.get_attribution(id=said[1].id).style == "direct"
assert any(item.id == said[1].id for item in attributions.list_attributions(style="direct", named=True, limit=200).items)
source = said[1].source.id
assert sources.get_source(id=source).name == "Ingrid Solheim"
assert any(item.id == source for item in sources.list_sources(q="Ingrid").items)
assert sources.list_source_articles(id=source).items and sources.list_source_attributions(id=source).items
publisher = publishers.list_publishers().items[0]
assert publishers.get_publisher(id=publisher.id).name == publisher.name
assert s.SearchApi(api).search(q="Solheim").items
assert s.ProblemsApi(api).list_problem_types()
assert s.ProblemsApi(api).get_problem_type(type="not-found").status == 404

# What changed, and where a selector went.
diff = articles.get_article_diff(id=kept.id)
assert diff.hunks and diff.unchanged == 2
exact = said[1].contents[0]
anchors = articles.find_anchors(
    id=kept.id, var_from=1, to=2,
    kept_selectors=s.KeptSelectors(selectors=[s.KeptSelector(start=exact.start, end=exact.end, exact=exact.exact)]))
assert anchors.anchors[0].status == "exact"

# Other forms.
assert b"Solheim" in articles.get_article_as_csv(id=kept.id)
assert b"Solheim" in articles.get_article_as_markdown(id=kept.id)
assert b"<html" in articles.get_article_as_html(id=kept.id)
assert articles.get_article_as_jsonld(id=kept.id)["@context"]
assert articles.get_article_as_annotations(id=kept.id)["@context"]
assert articles.get_article_as_prov(id=kept.id)["@context"]
assert articles.get_article_as_ninjs(id=kept.id)
assert b"hunk" in articles.get_article_diff_as_ndjson(id=kept.id)
assert b"<html" in articles.get_article_diff_as_html(id=kept.id)
assert articles.list_articles_as_ndjson(publisher="Elven Courier").count(b"\n") >= 4
assert b"Solheim" in attributions.list_attributions_as_ndjson(named=True)
assert b"Solheim" in sources.list_sources_as_ndjson(named=True)

# Follow the feed.
after, seen = None, []
while True:
    page = changes.list_changes(after=after)
    seen += [(change.article, change.kind) for change in page.items]
    after = page.next
    if not page.items:
        break
assert (kept.id, "article_versioned") in seen
assert changes.list_changes_as_ndjson().count(b"\n") == len(seen)

# Keys.
made = keys.create_api_key(new_api_key=s.NewApiKey(name="python", scopes=["read"]))
assert keys.get_api_key(id=made.id).name == "python"
assert any(key.id == made.id for key in keys.list_api_keys().items)
keys.revoke_api_key(id=made.id)
assert keys.get_api_key(id=made.id).revoked_at is not None

# Read again, and delete.
tag = articles.get_article_with_http_info(id=kept.id).headers["ETag"]
again = articles.create_extraction(id=kept.id, if_match=tag)
assert again.changed is False
assert status(lambda: articles.delete_article(id=kept.id, if_match='"other"')) == 412
articles.delete_article(id=kept.id, if_match=tag)
assert status(lambda: articles.get_article(id=kept.id)) == 410
assert s.IndexApi(api).get_index().links
print("python: every operation works")
