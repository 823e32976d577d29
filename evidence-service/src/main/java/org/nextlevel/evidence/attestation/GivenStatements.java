package org.nextlevel.evidence.attestation;

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
 * What a person said of others' evidence. An erasure takes the words; whether it was confirmed stays, since it counts for
 * the other.
 */
@ApplicationScoped
class GivenStatements implements PersonalData {
    private static final String WORDLESS =
            "update %s set statement = null, version = version + 1 where tenant = :tenant and attester_id = :person";
    private static final String UNASKED =
            "delete from attestation_request where tenant = :tenant and attester_id = :person";

    private final Sql sql;

    GivenStatements(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public ErasedPart erase(Person person) {
        int gone = sql.update(UNASKED).with("person", person.id()).run();
        int kept = Stream.of("attestation", "former_attestation")
                .mapToInt(table -> sql.update(WORDLESS.formatted(table))
                        .with("person", person.id())
                        .run())
                .sum();
        return ErasedPart.kept(name(), gone, kept, KeptReason.COUNTED);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.of(
                        written("attestation", "outcome, statement, major_win, attested_at", person),
                        written("former_attestation", "outcome, statement, major_win, attested_at, ended_at", person),
                        written("attestation_request", "state, requested_at, closed_at", person))
                .flatMap(List::stream)
                .toList();
    }

    private List<JsonNode> written(String table, String columns, Person person) {
        return PersonalTable.written(sql, table, "id, " + columns, "attester_id = :person", person);
    }
}
