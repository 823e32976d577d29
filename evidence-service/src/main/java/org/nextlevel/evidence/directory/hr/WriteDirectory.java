package org.nextlevel.evidence.directory.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.OpenEntry;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.entry.WrittenEntry;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.Sight;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Writes one entry as a caller of the API says it, who may have read it before. */
@ApplicationScoped
class WriteDirectory {
    private final WriteEntry write;
    private final ShowEmployees show;
    private final SentAlong sentAlong;

    WriteDirectory(WriteEntry write, ShowEmployees show, SentAlong sentAlong) {
        this.write = write;
        this.show = show;
        this.sentAlong = sentAlong;
    }

    /**
     * An employee as HR wrote them.
     *
     * @param isNew whether nobody had the HR system's id before
     */
    record WrittenEmployee(EmployeeView view, long version, boolean isNew) {}

    /**
     * Adds somebody, or takes over what is different.
     *
     * @param ifMatch the ETag that the caller read; null when it does not matter
     * @throws org.nextlevel.kit.problem.StaleVersion when the entry has another version by now
     * @throws org.nextlevel.kit.problem.ApiProblem see {@link WriteEntry#write}
     */
    @Transactional
    WrittenEmployee put(String externalId, @Nullable String ifMatch, EntryChange told) {
        return write(write.open(externalId, told), ifMatch, told);
    }

    /**
     * The same for somebody who is in the directory.
     *
     * @throws NotFound when the HR system's id is unknown
     */
    @Transactional
    WrittenEmployee patch(String externalId, @Nullable String ifMatch, PatchEmployeeRequest request) {
        OpenEntry open = write.open(externalId, request.toChange(Map.of()));
        Employee known = open.known().orElseThrow(() -> new NotFound("employee", externalId));
        return write(open, ifMatch, request.toChange(known.profile().attributesByName()));
    }

    private WrittenEmployee write(OpenEntry open, @Nullable String ifMatch, EntryChange told) {
        WrittenEntry written = write.write(open, told, known -> {
            ETag.requireMatchIfSent(ifMatch, known.map(Employee::version).orElse(null));
            sentAlong.requireAs(() -> known.map(one -> show.one(one, Sight.HR)).orElse(null));
        });
        Employee employee = written.employee();
        return new WrittenEmployee(
                show.one(employee, Sight.HR), employee.version(), written.outcome() == WrittenEntry.Outcome.CREATED);
    }
}
