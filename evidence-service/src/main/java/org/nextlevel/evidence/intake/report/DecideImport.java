package org.nextlevel.evidence.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.nextlevel.evidence.intake.imported.ImportMove;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.evidence.intake.receipt.ReceiveFile;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.tenant.Caller;

/** What is decided about an import; what is to be done is done in the background, for whoever decided. */
@ApplicationScoped
class DecideImport {
    private final PeopleImports imports;
    private final ImportRows rows;
    private final Caller caller;
    private final CurrentPerson person;
    private final Audit audit;
    private final Clock clock;

    DecideImport(
            PeopleImports imports, ImportRows rows, Caller caller, CurrentPerson person, Audit audit, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.caller = caller;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes what was compared. */
    @Transactional
    PeopleImport apply(UUID id) {
        PeopleImport one = imports.hold(id);
        one.apply(rows.unread(id));
        rows.again(id);
        return decided(one, ImportMove.APPLY);
    }

    /** Lets those leave whom the file does not name. */
    @Transactional
    PeopleImport confirmLeavers(UUID id, int atMostPercent) {
        PeopleImport one = imports.hold(id);
        one.leavingsConfirmed(atMostPercent);
        return decided(one, ImportMove.CONFIRM_LEAVERS);
    }

    private PeopleImport decided(PeopleImport one, ImportMove move) {
        one.isAskedBy(caller.asker(ReceiveFile.MATTER), person.find().orElse(null), clock.instant());
        return recorded(one, move);
    }

    /** Writes nothing more of it. */
    @Transactional
    PeopleImport cancel(UUID id) {
        PeopleImport one = imports.hold(id);
        one.cancel(clock.instant());
        rows.settle(id);
        return recorded(one, ImportMove.CANCEL);
    }

    private PeopleImport recorded(PeopleImport one, ImportMove move) {
        imports.flush();
        audit.record("people-import-" + move.name().toLowerCase(Locale.ROOT).replace('_', '-'), null, one.id());
        return one;
    }
}
