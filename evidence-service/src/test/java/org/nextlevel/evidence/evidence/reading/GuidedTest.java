package org.nextlevel.evidence.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.reading.ShowEvidence.WrittenEvidence;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.log.ExpectedLog;

/** What an owner is offered after writing never undoes what was written. */
@QuarkusTest
@Tag("M3.3")
class GuidedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Employee owner = new Employee(
            UUID.randomUUID(),
            "hr-1",
            "erin",
            "Erin Engineer",
            new Tenure(new Position("engineering", "senior", null, "Engineer", "Platform", DAY), null, null));

    @Inject
    ShowEvidence show;

    @Inject
    AgroalDataSource database;

    @Inject
    CurrentTenant tenant;

    @BeforeEach
    void open() {
        Arc.container().requestContext().activate();
        tenant.open("guided-" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        Arc.container().requestContext().terminate();
    }

    @Test
    @ExpectedLog(logger = "org.nextlevel.evidence.evidence.reading.ShowEvidence", says = "could not be looked for")
    void whatWasWrittenIsAnsweredWithoutSuggestionsWhereTheDatabaseIsTooBusyForThem() throws SQLException {
        WrittenEvidence written = written();
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0;
                    i
                            < database.getConfiguration()
                                    .connectionPoolConfiguration()
                                    .maxSize();
                    i++) {
                all.add(database.getConnection());
            }
            assertThat(show.guided(owner, written)).isEqualTo(written.view());
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }

    private WrittenEvidence written() {
        var content = new EvidenceContent(
                "Cut the nightly build to 9 minutes",
                null,
                null,
                DAY,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var piece = new Evidence(owner.id(), content, null, Instant.EPOCH);
        EvidenceView view = QuarkusTransaction.requiringNew().call(() -> show.toOwner(owner, piece, List.of()));
        // Its words are still to be read.
        var framework = new KnownFramework(
                UUID.randomUUID(), 1, "engineering", List.of(), List.of(), Map.of(), List.of(), List.of(), null);
        return new WrittenEvidence(view, content, Optional.of(framework), Set.of());
    }
}
