package org.nextlevel.framework.posting;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** The job postings that a person aims at, with their texts. */
@ApplicationScoped
class PersonalPostings implements PersonalData {
    private final Postings postings;
    private final WritePosting write;
    private final Sql sql;
    private final UserNameDigest digests;
    private final CurrentTenant tenant;

    PersonalPostings(
            Postings postings, WritePosting write, Sql sql, UserNameDigest digests, CurrentTenant tenant) {
        this.postings = postings;
        this.write = write;
        this.sql = sql;
        this.digests = digests;
        this.tenant = tenant;
    }

    @Override
    public String name() {
        return "postings";
    }

    @Override
    public ErasedPart erase(Person person) {
        List<Posting> all = owners(person)
                .flatMap(owner -> postings.list("owner", owner).stream())
                .toList();
        all.forEach(write::erase);
        return ErasedPart.gone(name(), all.size());
    }

    @Override
    public List<JsonNode> export(Person person) {
        return owners(person)
                .flatMap(owner ->
                        sql
                                .query("select to_jsonb(kept) - 'tenant' - 'version' as kept from posting kept"
                                        + " where tenant = :tenant and owner = :owner")
                                .with("owner", owner)
                                .list(row -> row.json("kept", JsonNode.class))
                                .stream())
                .toList();
    }

    private Stream<String> owners(Person person) {
        return sql
                .query("select distinct owner from posting where tenant = :tenant")
                .list(row -> row.text("owner"))
                .stream()
                .filter(owner -> digests.of(tenant.require(), owner).equals(person.userNameDigest()));
    }
}
