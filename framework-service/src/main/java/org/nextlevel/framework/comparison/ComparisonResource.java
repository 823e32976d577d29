package org.nextlevel.framework.comparison;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.comparison.level.LevelComparison;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.tenant.TokenScope;
import org.nextlevel.sentence.Sentence;

/** What changes from version to version, and from level to level (M9.4). */
@Path("/api/frameworks/{key}")
@Authenticated
@OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Framework comparisons", description = "What changed between versions, and what differs between levels.")
public class ComparisonResource {
    /**
     * Rises when a release compares the same two documents differently, so that nobody goes on with an outdated answer.
     */
    private static final int RULES = 2;

    private static final String NUMBER = "[1-9][0-9]{0,8}";

    private final ComparedStates states;

    ComparisonResource(ComparedStates states) {
        this.states = states;
    }

    /** Two versions, or a version and the draft. */
    @GET
    @Path("comparisons")
    @Operation(
            summary = "Compare two versions",
            description =
                    "Every difference of two published versions, or of a version and the draft (editors only): what"
                            + " was raised, lowered, replaced, clarified, renamed, added or removed, how big the whole is,"
                            + " and which levels it touches. Items are matched by id, by former keys (`aliases`), by what"
                            + " belongs to them, and by likeness of words, and each change says by which.")
    @Expensive
    public RestResponse<VersionComparison> compareVersions(
            String key,
            @RestQuery
                    @Pattern(regexp = NUMBER, message = "must be the number of a version")
                    @Parameter(
                            description =
                                    "Number of the earlier version. May be left out before a draft: then the latest"
                                            + " version.",
                            example = "1")
                    String from,
            @RestQuery
                    @NotNull
                    @Pattern(
                            regexp = NUMBER + "|" + ComparedState.DRAFT,
                            message = "must be the number of a version, or draft")
                    @Parameter(description = "Number of the later version, or `draft`.", example = "2")
                    String to) {
        ComparedState after = states.named(key, to);
        ComparedState before = states.before(key, from, to);
        FrameworkComparison comparison = FrameworkComparison.of(before.document(), after.document());
        RestResponse<VersionComparison> answer = Answer.ok(
                VersionComparison.of(key, before.name(), after.name(), comparison),
                tag("%s-%s".formatted(before.tag(), after.tag())));
        return to.equals(ComparedState.DRAFT) ? answer : cacheable(answer);
    }

    /** Two levels of one version. */
    @GET
    @Path("versions/{number}/level-comparisons")
    @Operation(
            summary = "Compare two levels",
            description =
                    "What would change for somebody who goes from one level to another: per competency what is gained,"
                            + " raised, lowered, lost or stays the same. Read cumulatively: what a level does not say"
                            + " itself, the nearest lower level says.")
    @Expensive
    public RestResponse<LevelComparison> compareLevels(
            String key,
            int number,
            @RestQuery @NotNull @Parameter(description = "Key of the level now.", example = "engineer") String from,
            @RestQuery @NotNull @Parameter(description = "Key of the other level.", example = "senior-1") String to) {
        ComparedState version = states.version(key, number);
        return cacheable(Answer.ok(LevelComparison.of(version.document(), number, from, to), tag(version.tag())));
    }

    private static String tag(String states) {
        return "\"%s-rules-%d-%s\"".formatted(states, RULES, Sentence.language());
    }

    /**
     * Published versions never change, but a release may compare them better: callers may keep the answer for a day.
     */
    private static <T> RestResponse<T> cacheable(RestResponse<T> answer) {
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, max-age=86400");
        return answer;
    }
}
