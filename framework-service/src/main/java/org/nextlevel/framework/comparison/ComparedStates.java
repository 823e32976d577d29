package org.nextlevel.framework.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.draft.Draft;
import org.nextlevel.framework.draft.Drafts;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** The states of frameworks that a caller may compare: everybody published ones, editors also drafts. */
@ApplicationScoped
class ComparedStates {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Drafts drafts;
    private final Caller caller;

    ComparedStates(Frameworks frameworks, FrameworkVersions versions, Drafts drafts, Caller caller) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.drafts = drafts;
        this.caller = caller;
    }

    /** @throws NotFound when the company has no such framework or the framework no such version */
    ComparedState version(String key, int number) {
        return published(versions.require(frameworks.requireByKey(key), number));
    }

    private static ComparedState published(FrameworkVersion version) {
        String number = Integer.toString(version.number());
        return new ComparedState(number, number, version.document());
    }

    /**
     * What a state is compared with: the version of a number or, before a draft, the latest one when none is named.
     *
     * @param from number of the version; null when the caller named none
     * @param to the later state as the caller named it
     * @throws Invalid when none is named before a version
     * @throws NotFound when there is no such framework or version, or nothing is published
     */
    ComparedState before(String key, String from, String to) {
        if (from == null && to.equals(ComparedState.DRAFT)) {
            return published(versions.requireLatest(frameworks.requireByKey(key)));
        }
        return named(key, from);
    }

    /**
     * A version or the draft.
     *
     * @param name number of a version, or {@code draft}; null when the caller named none
     * @throws Invalid when none is named
     * @throws Forbidden for a draft, to anybody but editors
     * @throws NotFound when there is no such framework, version or draft
     */
    ComparedState named(String key, String name) {
        if (name == null) {
            throw new Invalid(
                    List.of(Violation.of("from", "must not be absent, unless it is compared with the draft")));
        }
        return name.equals(ComparedState.DRAFT) ? draft(key) : version(key, Integer.parseInt(name));
    }

    private ComparedState draft(String key) {
        if (!caller.is(Role.FRAMEWORK_EDITOR)) {
            throw new Forbidden("Only framework editors may compare a draft.");
        }
        Draft draft = drafts.require(frameworks.requireByKey(key));
        return new ComparedState(ComparedState.DRAFT, draft.tag().replace("\"", ""), draft.document());
    }
}
