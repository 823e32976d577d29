package org.nextlevel.evidence.opportunity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/**
 * What a person had no opportunity for: taken back by an erasure, so that copies learn of it. Of what the person said of
 * others' as their manager, an erasure takes the words.
 */
@ApplicationScoped
class OwnNoOpportunities implements PersonalData {
    private static final String WORDLESS = "update no_opportunity set judgement = null, version = version + 1"
            + " where tenant = :tenant and judged_by = :person and judgement is not null";
    private static final String JUDGED =
            "(select tenant, version, framework, competency, standing, judgement, judged_at,"
                    + " judged_by from no_opportunity)";

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
        sql.update(WORDLESS).with("person", person.id()).run();
        return ErasedPart.kept(name(), 0, all.size(), KeptReason.TOMBSTONE);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.concat(
                        PersonalTable.rows(sql, "no_opportunity", "employee_id = :person and stated", person).stream(),
                        PersonalTable.rows(sql, JUDGED, "judged_by = :person", person).stream())
                .toList();
    }
}
