-- A text that an article had before may come back: A, B, A are three versions.
alter table version drop constraint version_sha256_uk;
