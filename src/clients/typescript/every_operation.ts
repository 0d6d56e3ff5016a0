// Calls every operation of the service through the generated client; ends with an error where one does not do what it says.
import assert from 'node:assert/strict';
import * as s from 'sourceline-client';

const configuration = new s.Configuration({
    basePath: process.env.SOURCELINE_URL,
    accessToken: process.env.SOURCELINE_KEY,
});
const articles = new s.ArticlesApi(configuration);
const attributions = new s.AttributionsApi(configuration);
const sources = new s.SourcesApi(configuration);
const publishers = new s.PublishersApi(configuration);
const keys = new s.APIKeysApi(configuration);
const changes = new s.ChangesApi(configuration);
const mark = Math.random().toString(36).slice(2);
const text = `Council Votes to Move the Ferry ${mark}

A harbour official cited by Reuters reportedly said that the ferry will move inland by May.

"Nobody asked us," Ingrid Solheim told the Elven Courier on Monday.
`;
const url = `https://news.example/typescript/${mark}`;

function article(words: string, address = url): s.NewArticle {
    return { text: words, url: address, publisher: 'Elven Courier', publishedAt: new Date('2026-03-01T08:30:00Z') };
}

async function status(call: Promise<unknown>): Promise<number> {
    try {
        await call;
        return 200;
    } catch (refused) {
        if (refused instanceof s.ResponseError) {
            return refused.response.status;
        }
        throw refused;
    }
}

async function words(blob: Promise<Blob>): Promise<string> {
    return (await blob).text();
}

async function main() {
    // Read, keep, and the same again.
    const reading = await new s.ReadingApi(configuration).extract({ newArticle: article(text) });
    assert.equal(reading.attributions.length, 2);
    const kept = await articles.createArticle({ newArticle: article(text), idempotencyKey: `"${mark}"` });
    assert.equal((await articles.createArticle({ newArticle: article(text) })).id, kept.id);
    const id = kept.id;
    assert.equal(await articles.getArticleText({ id }), text);
    const versioned = await articles.createArticle({ newArticle: article(text + '\nThe vote was 5 to 2.\n') });
    assert.deepEqual([versioned.id, versioned.version], [id, 2]);

    // Many at once.
    const bulk = await articles.createArticlesInBulk({
        newArticle: [0, 1, 2].map((i) => article(text + i, `${url}/${i}`)).concat([{ text: '' }]),
    });
    assert.deepEqual(bulk.items.map((result) => result.status), [201, 201, 201, 422]);

    // Read, also conditionally.
    const found = await articles.getArticleRaw({ id });
    const tag = found.raw.headers.get('ETag')!;
    assert.equal((await found.value()).version, 2);
    assert.equal(await status(articles.getArticle({ id, ifNoneMatch: tag })), 304);
    assert.equal((await articles.getArticleVersion({ id, number: 1 })).version, 1);
    assert.equal((await articles.listArticleVersions({ id })).items.length, 2);
    assert.equal((await articles.listArticleBlocks({ id })).items[0].kind, 'headline');
    const said = (await articles.listArticleAttributions({ id })).items;
    assert.equal(said.length, 2);

    // Page to the end, filter, search.
    const met = new Set<string>();
    let cursor: string | null | undefined;
    do {
        const page = await articles.listArticles({
            publishedFrom: new Date('2026-01-01'), limit: 2, cursor: cursor ?? undefined,
        });
        page.items.forEach((item) => met.add(item.id));
        cursor = page.nextCursor;
    } while (cursor);
    assert.ok(met.has(id) && met.size >= 4);
    const direct = said[1];
    assert.equal((await attributions.getAttribution({ id: direct.id })).style, 'direct');
    const quoted = await attributions.listAttributions({ style: 'direct', named: true, limit: 200 });
    assert.ok(quoted.items.some((item) => item.id === direct.id));
    const source = direct.source!.id;
    assert.equal((await sources.getSource({ id: source })).name, 'Ingrid Solheim');
    assert.ok((await sources.listSources({ q: 'Ingrid' })).items.some((item) => item.id === source));
    assert.ok((await sources.listSourceArticles({ id: source })).items.length > 0);
    assert.ok((await sources.listSourceAttributions({ id: source })).items.length > 0);
    const publisher = (await publishers.listPublishers({})).items[0];
    assert.equal((await publishers.getPublisher({ id: publisher.id })).name, publisher.name);
    assert.ok((await new s.SearchApi(configuration).search({ q: 'Solheim' })).items.length > 0);
    const problems = new s.ProblemsApi(configuration);
    assert.ok((await problems.listProblemTypes({})).length > 0);
    assert.equal((await problems.getProblemType({ type: 'not-found' })).status, 404);

    // What changed, and where a selector went.
    const diff = await articles.getArticleDiff({ id });
    assert.ok(diff.hunks.length > 0 && diff.unchanged === 2);
    const { start, end, exact } = direct.contents[0];
    const anchors = await articles.findAnchors({
        id, from: 1, to: 2, keptSelectors: { selectors: [{ start, end, exact }] },
    });
    assert.equal(anchors.anchors[0].status, 'exact');

    // Other forms.
    assert.match(await words(articles.getArticleAsCsv({ id })), /Solheim/);
    assert.match(await words(articles.getArticleAsMarkdown({ id })), /Solheim/);
    assert.match(await words(articles.getArticleAsHtml({ id })), /<html/);
    for (const json of [
        await articles.getArticleAsJsonld({ id }),
        await articles.getArticleAsAnnotations({ id }),
        await articles.getArticleAsProv({ id }),
    ]) {
        assert.ok('@context' in json);
    }
    assert.ok(await articles.getArticleAsNinjs({ id }));
    assert.match(await words(articles.getArticleDiffAsNdjson({ id })), /hunk/);
    assert.match(await words(articles.getArticleDiffAsHtml({ id })), /<html/);
    assert.match(await words(articles.listArticlesAsNdjson({ publisher: 'Elven Courier' })), /Ferry/);
    assert.match(await words(attributions.listAttributionsAsNdjson({ named: true })), /Solheim/);
    assert.match(await words(sources.listSourcesAsNdjson({ named: true })), /Solheim/);

    // Follow the feed.
    const seen: s.Change[] = [];
    for (let after: string | undefined; ;) {
        const page = await changes.listChanges({ after });
        seen.push(...page.items);
        after = page.next;
        if (page.items.length === 0) {
            break;
        }
    }
    assert.ok(seen.some((change) => change.article === id && change.kind === 'article_versioned'));
    assert.match(await words(changes.listChangesAsNdjson({})), /article_versioned/);

    // Keys.
    const made = await keys.createApiKey({ newApiKey: { name: 'typescript', scopes: ['read'] } });
    assert.equal((await keys.getApiKey({ id: made.id })).name, 'typescript');
    assert.ok((await keys.listApiKeys({})).items.some((key) => key.id === made.id));
    await keys.revokeApiKey({ id: made.id });
    assert.ok((await keys.getApiKey({ id: made.id })).revokedAt);

    // Read again, and delete.
    const present = (await articles.getArticleRaw({ id })).raw.headers.get('ETag')!;
    assert.equal((await articles.createExtraction({ id, ifMatch: present })).changed, false);
    assert.equal(await status(articles.deleteArticle({ id, ifMatch: '"other"' })), 412);
    await articles.deleteArticle({ id, ifMatch: present });
    assert.equal(await status(articles.getArticle({ id })), 410);
    assert.ok((await new s.IndexApi(configuration).getIndex({})).links);
    console.log('typescript: every operation works');
}

main().catch((failure) => {
    console.error(failure);
    process.exit(1);
});
