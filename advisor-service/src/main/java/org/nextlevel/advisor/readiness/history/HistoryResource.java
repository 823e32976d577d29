package org.nextlevel.advisor.readiness.history;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.framework.target.TargetOf;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.assessment.AssessmentKey;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.time.CalendarDate;

/** How somebody's readiness came to be what it is. */
@Path("/api/employees/{id}/readiness")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Readiness", description = "Whether somebody works at the next level, what is missing, and why.")
public class HistoryResource {
    private final Subjects subjects;
    private final TargetOf targets;
    private final AssessmentChanges changes;

    HistoryResource(Subjects subjects, TargetOf targets, AssessmentChanges changes) {
        this.subjects = subjects;
        this.targets = targets;
        this.changes = changes;
    }

    /** Every change, the newest first. */
    @GET
    @Path("history")
    @Transactional
    @Operation(
            summary = "List how readiness changed",
            description =
                    "Each change of the assessment for a next level, newest first, with what brought it about. For the"
                            + " person in both perspectives, and for the direct manager in the shared one, which names no"
                            + " evidence that was not shared. A change shows a moment after what caused it.")
    public Page<AssessmentChangeView> history(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior-1")
                    String target,
            @QueryParam("perspective")
                    @Pattern(regexp = "own|shared", message = "is own or shared")
                    @Parameter(description = "`own`, for the owner alone, or `shared`.", example = "shared")
                    String perspective,
            @Valid @BeanParam PageRequest page) {
        AssessmentKey key = key(id, target, perspective);
        return Page.of(
                changes.page(key, page),
                page,
                change -> Cursor.at(change.changedAt(), change.id()),
                AssessmentChange::view);
    }

    /** What lies between two days. */
    @GET
    @Path("comparison")
    @Transactional
    @Operation(
            summary = "Compare readiness on two days",
            description = "The assessments as they were known at the end of two days (UTC), with what changed between"
                    + " them and why. For the same people as the history.")
    @APIResponse(responseCode = "200", description = "What changed.")
    public AssessmentComparison comparison(
            @Parameter(description = "Id of the employee, or `me`.", example = "me") String id,
            @QueryParam("from") @NotNull @CalendarDate @Parameter(example = "2026-01-31") LocalDate from,
            @QueryParam("to") @NotNull @CalendarDate @Parameter(example = "2026-06-30") LocalDate to,
            @QueryParam("target") @Size(max = 80) @Parameter(description = TargetOf.MEANING, example = "senior-1")
                    String target,
            @QueryParam("perspective")
                    @Pattern(regexp = "own|shared", message = "is own or shared")
                    @Parameter(description = "`own`, for the owner alone, or `shared`.", example = "shared")
                    String perspective) {
        if (to.isBefore(from)) {
            throw invalid("to", "must not be before from");
        }
        AssessmentKey key = key(id, target, perspective);
        Instant start = endOf(from);
        List<AssessmentChange> between = changes.between(key, start, endOf(to));
        if (between.size() > AssessmentChanges.MOST_JOINED) {
            throw invalid(
                    "from",
                    "more than %d changes lie between: choose days that are nearer"
                            .formatted(AssessmentChanges.MOST_JOINED));
        }
        return AssessmentComparison.of(key, from, to, changes.lastBefore(key, start), between);
    }

    private AssessmentKey key(String id, String target, String perspective) {
        Subject subject = subjects.open(id, "readiness-history-read");
        Perspective seen = Perspective.of(perspective, subject);
        // It is kept as the direct manager sees it: others may see less.
        if (!subject.isSeenByDirectManager()) {
            throw new Forbidden("How readiness changed is shown to the person and to the direct manager alone.");
        }
        return new AssessmentKey(subject.employee().id(), targets.of(subject.employee(), target), seen);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Invalid invalid(String parameter, String rule) {
        return new Invalid(List.of(Violation.of(parameter, rule)));
    }
}
