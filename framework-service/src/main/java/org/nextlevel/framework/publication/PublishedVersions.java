package org.nextlevel.framework.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** The versions that a person published: the company relies on them, and an erasure takes the name out. */
@ApplicationScoped
class PublishedVersions implements PersonalData {
    private static final String NAMES = """
            select distinct published_by from framework_version
            where tenant = :tenant and (published_by_id is null or published_by_id = :person)""";
    private static final String OWN =
            "select count(*) from framework_version where tenant = :tenant and published_by_id = :person";

    private final Sql sql;
    private final CurrentTenant tenant;
    private final UserNameDigest digest;

    PublishedVersions(Sql sql, CurrentTenant tenant, UserNameDigest digest) {
        this.sql = sql;
        this.tenant = tenant;
        this.digest = digest;
    }

    @Override
    public String name() {
        return "published-versions";
    }

    @Override
    public ErasedPart erase(Person person) {
        long ofBefore = sql.query(NAMES).with("person", person.id()).list(row -> row.text("published_by")).stream()
                .filter(name -> digest.of(tenant.require(), name).equals(person.userNameDigest()))
                .mapToLong(name -> forget(person, name))
                .sum();
        long renamed = forget(person, "");
        long own = sql.query(OWN).with("person", person.id()).number();
        return ErasedPart.kept(name(), 0, Math.max(own, ofBefore + renamed), KeptReason.RELIED_ON);
    }

    private long forget(Person person, String name) {
        return sql.query("select forget_publisher(:person, :name)")
                .with("person", person.id())
                .with("name", name)
                .number();
    }

    @Override
    public List<JsonNode> export(Person person) {
        return PersonalTable.written(
                sql, "framework_version", "id, number, reason, published_at", "published_by_id = :person", person);
    }
}
