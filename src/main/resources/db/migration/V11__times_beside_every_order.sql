-- A list that is bounded by one time and ordered by another, or by arrival, is read along the index of its order: the other
-- time stands in each entry, so that no article outside of the bounds is looked at. How many there are, and where they stand
-- in that order, nobody can know beforehand: what was published long ago was often changed long ago.
--
-- The new indexes are made beside the old ones, which readers keep until all are there: only the change from one to the
-- other, at the end, keeps them waiting.
create index article_live_with_times_ix on article (id) include (published_at, updated_at) where deleted_at is null;
create index article_published_with_times_ix on article (published_at, id) include (updated_at)
    where deleted_at is null and published_at is not null;
create index article_updated_with_times_ix on article (updated_at, id) include (published_at) where deleted_at is null;
create unique index article_facet_with_times_ix on article_facet (kind, value, article_id)
    include (published_at, updated_at);
create index article_facet_published_with_times_ix on article_facet (kind, value, published_at, article_id)
    include (updated_at) where published_at is not null;
create index article_facet_updated_with_times_ix on article_facet (kind, value, updated_at, article_id)
    include (published_at);

drop index article_live_ix, article_published_ix, article_updated_ix, article_facet_published_ix, article_facet_updated_ix;
alter index article_live_with_times_ix rename to article_live_ix;
alter index article_published_with_times_ix rename to article_published_ix;
alter index article_updated_with_times_ix rename to article_updated_ix;
alter index article_facet_published_with_times_ix rename to article_facet_published_ix;
alter index article_facet_updated_with_times_ix rename to article_facet_updated_ix;
alter table article_facet drop constraint article_facet_pk,
    add constraint article_facet_pk primary key using index article_facet_with_times_ix;
