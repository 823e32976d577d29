package org.nextlevel.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.imported.ImportedDraft;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.StaleVersion;

/** Begins, changes and discards the draft of a framework. */
@ApplicationScoped
public class WriteDraft {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Drafts drafts;

    WriteDraft(Frameworks frameworks, FrameworkVersions versions, Drafts drafts) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.drafts = drafts;
    }

    /**
     * Replaces the draft with a whole document. A framework that does not exist begins with its first draft.
     *
     * @param ifMatch ETag of the draft that is replaced; null when there is none yet
     * @param document from what the framework says now, null when it is new, to what the draft says afterwards
     * @throws StaleVersion when the draft that is to be replaced was changed or published meanwhile
     */
    @Transactional
    WrittenDraft write(String key, String ifMatch, Function<FrameworkDocument, ImportedDraft> document) {
        Optional<Framework> framework = frameworks.findByKey(key);
        Optional<Draft> existing = framework.flatMap(known -> drafts.findByIdOptional(known.id()));
        if (existing.isPresent()) {
            ETag.requireMatch(ifMatch, existing.get().tag());
            return replaced(key, existing.get(), document.apply(existing.get().document()));
        }
        if (ifMatch != null) {
            throw new StaleVersion();
        }
        ImportedDraft written = document.apply(latest(framework));
        return begun(framework.orElseGet(() -> begin(written.document())), written);
    }

    /** What {@link #write} would make of the framework as it is now; nothing is written. */
    @Transactional
    ImportedDraft rehearse(String key, Function<FrameworkDocument, ImportedDraft> document) {
        Optional<Framework> framework = frameworks.findByKey(key);
        return document.apply(framework
                .flatMap(known -> drafts.findByIdOptional(known.id()))
                .map(Draft::document)
                .orElseGet(() -> latest(framework)));
    }

    /** Null when nothing was published. */
    private FrameworkDocument latest(Optional<Framework> framework) {
        return framework
                .flatMap(known -> versions.findLatest(known))
                .map(FrameworkVersion::document)
                .orElse(null);
    }

    /**
     * Changes a part of the draft.
     *
     * @param change from what the draft says to what it says afterwards
     * @throws NotFound when there is no draft
     */
    @Transactional
    public WrittenDraft change(String key, String ifMatch, Function<FrameworkDocument, ImportedDraft> change) {
        Draft draft = drafts.require(frameworks.requireByKey(key));
        ETag.requireMatch(ifMatch, draft.tag());
        return replaced(key, draft, change.apply(draft.document()));
    }

    /**
     * Begins a draft that says what a published version says.
     *
     * @throws Conflict when there is a draft already
     */
    @Transactional
    WrittenDraft beginFrom(String key, int number) {
        Framework framework = frameworks.requireByKey(key);
        if (drafts.findByIdOptional(framework.id()).isPresent()) {
            throw new Conflict("draft-exists", "%s has a draft already: publish or discard it first.", key);
        }
        return begun(
                framework,
                ImportedDraft.asSaid(versions.require(framework, number).document()));
    }

    /** Deletes the draft; what is published stays. */
    @Transactional
    void discard(String key, String ifMatch) {
        Draft draft = drafts.require(frameworks.requireByKey(key));
        ETag.requireMatch(ifMatch, draft.tag());
        drafts.delete(draft);
    }

    private WrittenDraft replaced(String key, Draft draft, ImportedDraft imported) {
        draft.replace(imported.document());
        drafts.flush();
        return new WrittenDraft(key, draft, false, imported.guesses());
    }

    private WrittenDraft begun(Framework framework, ImportedDraft imported) {
        Draft draft = new Draft(framework.id(), imported.document());
        drafts.persistAndFlush(draft);
        return new WrittenDraft(framework.key(), draft, true, imported.guesses());
    }

    private Framework begin(FrameworkDocument document) {
        Framework framework = new Framework(UUID.randomUUID(), document);
        frameworks.persistAndFlush(framework);
        return framework;
    }
}
