package org.nextlevel.evidence.opportunity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What a person had no opportunity for: taken back by an erasure, so that copies learn of it. */
@ApplicationScoped
class OwnNoOpportunities implements PersonalData {
    private final NoOpportunities opportunities;
    private final WriteNoOpportunity write;
    private final Sql sql;

    OwnNoOpportunities(NoOpportunities opportunities, WriteNoOpportunity write, Sql sql) {
        this.opportunities = opportunities;
        this.write = write;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "no-opportunity";
    }

    @Override
    public ErasedPart erase(Person person) {
        List<NoOpportunity> all = opportunities.list("employeeId", person.id());
        all.stream().filter(NoOpportunity::isStated).forEach(write::withdraw);
        return ErasedPart.kept(name(), 0, all.size(), KeptReason.TOMBSTONE);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return PersonalTable.rows(sql, "no_opportunity", "employee_id = :person and stated", person);
    }
}
