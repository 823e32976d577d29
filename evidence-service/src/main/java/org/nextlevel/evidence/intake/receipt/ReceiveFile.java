package org.nextlevel.evidence.intake.receipt;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.intake.file.FileFormat;
import org.nextlevel.evidence.intake.file.PeopleFile;
import org.nextlevel.evidence.intake.file.Upload;
import org.nextlevel.evidence.intake.imported.ImportCounts;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.ImportTerms;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.sentence.Sentence;

/** Takes a file of people: all of its rows, or nothing when it is broken. Work on them goes on by itself. */
@ApplicationScoped
public class ReceiveFile {
    /** Whose work an import may do. */
    public static final Set<String> MATTER = Set.of(Role.HR, TokenScope.PEOPLE_WRITE);

    private static final int BATCH = 1_000;
    private static final int LONGEST = 300;
    private static final Quota UNDER_WAY = Quota.of(
                    5,
                    "too-many-imports",
                    "%d imports are under way, which is the most: wait until one has ended, or cancel one.")
            .lockedAs(":tenant people imports");

    private final PeopleImports imports;
    private final ImportRows rows;
    private final Caller caller;
    private final CurrentPerson person;
    private final Audit audit;
    private final Sql sql;
    private final Clock clock;

    ReceiveFile(
            PeopleImports imports,
            ImportRows rows,
            Caller caller,
            CurrentPerson person,
            Audit audit,
            Sql sql,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.caller = caller;
        this.person = person;
        this.audit = audit;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An import, and whether it is a new one.
     *
     * @param isNew false when the same bytes came before with the same parameters
     */
    public record ReceivedFile(PeopleImport theImport, boolean isNew) {}

    /**
     * Takes the bytes, which are gone from the disk when it returns.
     *
     * @throws org.nextlevel.kit.problem.Malformed when they are no such file
     * @throws org.nextlevel.kit.problem.Invalid when the file lacks what the parameters name
     * @throws org.nextlevel.kit.problem.Conflict when too many are under way
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST)
    public ReceivedFile receive(InputStream body, String contentType, ImportParameters asked) {
        FileFormat format = FileFormat.of(contentType);
        try (Upload upload = Upload.of(body)) {
            String digest = upload.digestWith(asked.asText(format.name()));
            UNDER_WAY.hold(sql);
            Optional<PeopleImport> same = imports.findSame(digest);
            if (same.isPresent()) {
                return new ReceivedFile(same.get(), false);
            }
            UNDER_WAY.check(imports.underWay());
            PeopleFile file = PeopleFile.of(upload, format, asked.encoding(), asked.separator());
            return new ReceivedFile(keep(file, FileSurvey.of(file, asked), digest, asked), true);
        }
    }

    private PeopleImport keep(PeopleFile file, FileSurvey survey, String digest, ImportParameters asked) {
        UUID id = UUID.randomUUID();
        int refused = addRows(id, survey);
        ImportTerms terms = new ImportTerms(
                asked.mode(),
                asked.roster(),
                asked.reference(),
                digest,
                file.format(),
                file.encoding(),
                file.separator(),
                asked.framework(),
                survey.columns(),
                survey.guesses(),
                Sentence.language().toLanguageTag());
        Instant now = clock.instant();
        PeopleImport begun = new PeopleImport(id, terms, !asked.dryRun(), ImportCounts.of(survey.size(), refused), now);
        begun.isAskedBy(caller.asker(MATTER), person.find().orElse(null), now);
        imports.persistAndFlush(begun);
        audit.record("people-import-begun", null, id);
        return begun;
    }

    /** How many of them cannot be read. */
    private int addRows(UUID id, FileSurvey survey) {
        List<ImportRow> batch = new ArrayList<>(BATCH);
        int[] refused = {0};
        survey.each(row -> {
            batch.add(row);
            refused[0] += row.outcome() == null ? 0 : 1;
            if (batch.size() == BATCH) {
                rows.add(id, batch);
                batch.clear();
            }
        });
        rows.add(id, batch);
        return refused[0];
    }
}
