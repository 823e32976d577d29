package org.nextlevel.framework.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.catalog.VersionView;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.draft.Draft;
import org.nextlevel.framework.draft.Drafts;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.idempotency.Idempotent;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Caller;

/** Makes the draft the next version, for everybody, for good. */
@ApplicationScoped
class PublishVersion {
    private static final int MOST_NAMED = 10;

    private final Frameworks frameworks;
    private final Drafts drafts;
    private final FrameworkVersions versions;
    private final Outbox outbox;
    private final Caller caller;
    private final CurrentPerson person;
    private final Clock clock;

    PublishVersion(
            Frameworks frameworks,
            Drafts drafts,
            FrameworkVersions versions,
            Outbox outbox,
            Caller caller,
            CurrentPerson person,
            Clock clock) {
        this.frameworks = frameworks;
        this.drafts = drafts;
        this.versions = versions;
        this.outbox = outbox;
        this.caller = caller;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Publishes the draft, which is gone afterwards; the next change begins a new one.
     *
     * @param ifMatch ETag of the draft that the editor read
     * @throws Conflict when there is no draft, it says the same as the latest version, or no level expects anything of a competency
     *     that was drawn from a library
     */
    @Transactional
    @Idempotent
    RestResponse<VersionView> publish(String key, String ifMatch, PublishRequest request) {
        Framework framework = frameworks.requireByKey(key);
        Draft draft = drafts.findByIdOptional(framework.id())
                .orElseThrow(() -> new Conflict("nothing-to-publish", "%s has no draft.", key));
        ETag.requireMatch(ifMatch, draft.tag());
        boolean isUnchanged = versions.findLatest(framework)
                .filter(latest -> latest.document().equals(draft.document()))
                .isPresent();
        if (isUnchanged) {
            throw new Conflict(
                    "nothing-to-publish",
                    "The draft of %s says the same as version %d.",
                    key,
                    framework.latestVersion());
        }
        requireLevelled(draft.document());
        FrameworkVersion version = framework.publish(
                draft.document(),
                request.reason(),
                clock.instant(),
                caller.userName(),
                person.find().orElse(null));
        versions.persist(version);
        drafts.delete(draft);
        outbox.append(
                new FrameworkEvent(FrameworkEvent.Type.FRAMEWORK_PUBLISHED, FrameworkPayload.of(version)),
                Notice.of("framework", version.frameworkId()).toEverybody());
        String path = "/api/frameworks/%s/versions/%d".formatted(key, version.number());
        return Answer.created(path, VersionView.of(version), version.number());
    }

    /** What was drawn from a library has no levels of its own: that nobody wrote any would be noticed by nobody. */
    private static void requireLevelled(FrameworkDocument document) {
        List<String> names = document.unexpected().stream()
                .filter(competency -> competency.origin() != null)
                .map(Competency::name)
                .toList();
        if (!names.isEmpty()) {
            throw new Conflict(
                    "nothing-expected",
                    "No level expects anything of what was drawn from a library: %s. Write what levels expect of it, or take it out of the draft.",
                    names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
        }
    }
}
