drop index concurrently if exists note_text;
create index concurrently note_text on note (tenant, text);
