-- A list that is bounded by one time and ordered by another, or by arrival, is read along the index of its order: the other
-- time stands in each entry, so that no article outside of the bounds is looked at. How many there are, and where they stand
-- in that order, nobody can know beforehand: what was published long ago was often changed long ago.
drop index article_live_ix;
create index article_live_ix on article (id) include (published_at, updated_at) where deleted_at is null;

drop index article_published_ix;
create index article_published_ix on article (published_at, id) include (updated_at)
    where deleted_at is null and published_at is not null;

drop index article_updated_ix;
create index article_updated_ix on article (updated_at, id) include (published_at) where deleted_at is null;

alter table article_facet drop constraint article_facet_pk;
alter table article_facet add constraint article_facet_pk primary key (kind, value, article_id)
    include (published_at, updated_at);

drop index article_facet_published_ix;
create index article_facet_published_ix on article_facet (kind, value, published_at, article_id) include (updated_at)
    where published_at is not null;

drop index article_facet_updated_ix;
create index article_facet_updated_ix on article_facet (kind, value, updated_at, article_id) include (published_at);
