package org.nextlevel.advisor.advice.rulebook;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.advice.fact.RuleFactView;
import org.nextlevel.engine.rule.fact.Fact;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** The company's rules of advice over HTTP: everybody reads them, HR writes them. */
@Path("/api/rules")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Advice rules", description = "What advice is given when, as data that HR can change.")
public class RuleResource {
    // "facts" is the schema.
    private static final String KEY = "(?!facts$)[a-z0-9][a-z0-9-]{0,79}";
    private static final String KEYS = "is lower-case letters, digits and hyphens, at most 80";
    private final Rulebook rulebook;
    private final WriteRules rules;
    private final Caller caller;

    RuleResource(Rulebook rulebook, WriteRules rules, Caller caller) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.caller = caller;
    }

    /** All rules. */
    @GET
    @Operation(
            summary = "List the rules",
            description = "By key, disabled ones too: those that ship, as the company changed them, and its own.")
    public Page<RuleView> listRules(@Valid @BeanParam PageRequest page) {
        boolean isHr = caller.is(Role.HR);
        return rulebook.page(page).map(rule -> rule.offeredTo(isHr));
    }

    /** The fact schema. */
    @GET
    @Path("facts")
    @Operation(
            summary = "List the facts that rules can read",
            description = "With type, unit, meaning, what null means, and what each is taken from. All on one page.")
    public Page<RuleFactView> listRuleFacts() {
        return new Page<>(Arrays.stream(Fact.values()).map(RuleFactView::of).toList(), null);
    }

    /** One rule. */
    @GET
    @Path("{key}")
    @Operation(summary = "Get a rule", description = "As it is now. Its version is the ETag.")
    public RestResponse<RuleView> getRule(String key) {
        RuleView rule = RuleView.of(rulebook.requireCurrent(key)).offeredTo(caller.is(Role.HR));
        return Answer.ok(rule, rule.version());
    }

    /** What a rule was. */
    @GET
    @Path("{key}/versions")
    @Operation(
            summary = "List the versions of a rule",
            description = "The latest first. They never change, so that the rule and version of an answer can be looked"
                    + " up, also after the rule was removed.")
    public Page<RuleView> listRuleVersions(String key, @Valid @BeanParam PageRequest page) {
        return rulebook.history(key, page);
    }

    /** Changes a rule or adds one. */
    @PUT
    @Path("{key}")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Write a rule",
            description =
                    "For HR. Changes the company's copy of a rule, which needs `If-Match`, or adds a rule of its own."
                            + " Condition and text are checked; each fault is told with line and column. It holds from the"
                            + " next answer on, under the next version.")
    @APIResponse(responseCode = "200", description = "The rule as it is now.")
    @APIResponse(responseCode = "201", description = "The new rule.")
    @Problems("too-many-rules")
    @Expensive
    public RestResponse<RuleView> writeRule(
            @Pattern(regexp = KEY, message = KEYS) String key,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteRuleRequest request) {
        WrittenRule written = rules.write(key, ifMatch, request);
        RuleView rule = written.rule().offeredTo(caller.is(Role.HR));
        return written.isNew()
                ? Answer.created("/api/rules/" + key, rule, rule.version())
                : Answer.ok(rule, rule.version());
    }

    /** Ends the company's copy. */
    @DELETE
    @Path("{key}")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Restore a rule that ships, or remove an own one",
            description =
                    "For HR; needs `If-Match`. A rule that ships is again as it ships; it can be disabled, not removed.")
    @APIResponse(responseCode = "204", description = "The company's copy is gone; its versions can still be read.")
    @Problems("rule-ships")
    public void removeRule(String key, @HeaderParam("If-Match") String ifMatch) {
        rules.remove(key, ifMatch);
    }
}
