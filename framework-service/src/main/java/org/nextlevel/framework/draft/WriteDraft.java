package org.nextlevel.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.StaleVersion;

/** Begins or replaces the draft of a framework. */
@ApplicationScoped
class WriteDraft {
    private final Frameworks frameworks;
    private final Drafts drafts;

    WriteDraft(Frameworks frameworks, Drafts drafts) {
        this.frameworks = frameworks;
        this.drafts = drafts;
    }

    /** What was written, and whether it began the draft. */
    record Written(Draft draft, boolean isNew) {}

    /**
     * A framework that does not exist begins with its first draft.
     *
     * @param ifMatch ETag of the draft that is replaced; null when there is none yet
     * @throws StaleVersion when the draft that is to be replaced was changed or published meanwhile
     */
    @Transactional
    Written write(FrameworkDocument document, String ifMatch) {
        Framework framework = frameworks.findByKey(document.key()).orElseGet(() -> begin(document));
        Optional<Draft> existing = drafts.findByIdOptional(framework.id());
        if (existing.isPresent()) {
            Draft draft = existing.get();
            ETag.requireMatch(ifMatch, draft.tag());
            draft.replace(document);
            drafts.flush();
            return new Written(draft, false);
        }
        if (ifMatch != null) {
            throw new StaleVersion();
        }
        Draft draft = new Draft(framework.id(), document);
        drafts.persistAndFlush(draft);
        return new Written(draft, true);
    }

    private Framework begin(FrameworkDocument document) {
        Framework framework = new Framework(UUID.randomUUID(), document);
        frameworks.persistAndFlush(framework);
        return framework;
    }
}
