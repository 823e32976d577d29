package org.nextlevel.framework.posting.owner;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.framework.posting.Posting;
import org.nextlevel.framework.posting.Postings;
import org.nextlevel.framework.posting.WritePosting;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** The job postings that a person aims at, with their texts. */
@ApplicationScoped
class PersonalPostings implements PersonalData {
    private final Postings postings;
    private final AdoptPostings adopt;
    private final WritePosting write;
    private final Sql sql;

    PersonalPostings(Postings postings, AdoptPostings adopt, WritePosting write, Sql sql) {
        this.postings = postings;
        this.adopt = adopt;
        this.write = write;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public ErasedPart erase(Person person) {
        adopt.by(person.id(), person.userNameDigest());
        List<Posting> all = postings.list("ownerId", person.id());
        all.forEach(write::erase);
        // Not how many: HR reads receipts, and what somebody aims at is nobody else's.
        return ErasedPart.gone(name(), 0);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return PersonalTable.rows(sql, "posting", "owner_id = :person", person);
    }
}
