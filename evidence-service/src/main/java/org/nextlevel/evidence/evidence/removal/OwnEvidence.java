package org.nextlevel.evidence.evidence.removal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.EvidenceState;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** A person's evidence with all its revisions and what others were asked and said of it; an erasure leaves ids and days. */
@ApplicationScoped
class OwnEvidence implements PersonalData {
    private static final String UNNAMED = "delete from evidence_named where tenant = :tenant and employee_id = :person";
    private static final String OF_OWN = "evidence_id in (select id from evidence where employee_id = :person)";

    private final Evidences pieces;
    private final RemoveEvidence remove;
    private final Sql sql;

    OwnEvidence(Evidences pieces, RemoveEvidence remove, Sql sql) {
        this.pieces = pieces;
        this.remove = remove;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public ErasedPart erase(Person person) {
        List<Evidence> all = pieces.list("employeeId", person.id());
        all.stream().filter(piece -> piece.state() != EvidenceState.ERASED).forEach(remove::erase);
        int unnamed = sql.update(UNNAMED).with("person", person.id()).run();
        return ErasedPart.kept(name(), unnamed, all.size(), KeptReason.TOMBSTONE);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return Stream.concat(
                        PersonalTable.rows(sql, "evidence", "employee_id = :person and state <> 'ERASED'", person)
                                .stream(),
                        PersonalTable.rows(sql, "evidence_revision", OF_OWN, person).stream())
                .toList();
    }
}
