create index posting_of_owner on posting (tenant, user_name_digest, framework) where not deleted;
