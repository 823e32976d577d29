package org.nextlevel.framework.drawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.draft.DraftView;
import org.nextlevel.framework.draft.WriteDraft;
import org.nextlevel.framework.imported.ImportedDraft;
import org.nextlevel.framework.library.CompetencyLibraries;
import org.nextlevel.framework.library.CompetencyLibrary;
import org.nextlevel.framework.library.competency.LibraryCompetencies;
import org.nextlevel.framework.list.ListedCompetency;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Draws competencies from a library into a draft. What levels expect of them is left to be written. */
@ApplicationScoped
class DrawCompetencies {
    private final CompetencyLibraries libraries;
    private final LibraryCompetencies competencies;
    private final WriteDraft writeDraft;
    private final DocumentReader reader;

    DrawCompetencies(
            CompetencyLibraries libraries,
            LibraryCompetencies competencies,
            WriteDraft writeDraft,
            DocumentReader reader) {
        this.libraries = libraries;
        this.competencies = competencies;
        this.writeDraft = writeDraft;
        this.reader = reader;
    }

    /**
     * Adds them at the end of the draft's competencies; one that was drawn before stays as it is.
     *
     * @param ifMatch ETag of the draft
     * @throws Invalid when there is no such library, or it does not have one of them
     */
    @Transactional
    RestResponse<DraftView> draw(String key, String ifMatch, DrawCompetenciesRequest request) {
        return writeDraft.change(key, ifMatch, draft -> with(request, draft)).answerWithGuesses();
    }

    private ImportedDraft with(DrawCompetenciesRequest request, FrameworkDocument draft) {
        CompetencyLibrary library = libraries
                .findByKey(request.library())
                .orElseThrow(() -> new Invalid("#/library", "there is no library '%s'", request.library()));
        DrawnCompetencies drawn = new DrawnCompetencies(draft, library);
        requireAll(library, request.competencies()).forEach(drawn::add);
        return new ImportedDraft(reader.document(drawn.source(), draft.key()), drawn.guesses());
    }

    private List<ListedCompetency> requireAll(CompetencyLibrary library, List<String> ids) {
        Map<String, ListedCompetency> found = competencies.byId(library, ids);
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!found.containsKey(ids.get(i))) {
                faults.add(Violation.at(
                        "#/competencies/" + i, "the library '%s' has no competency '%s'", library.key(), ids.get(i)));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return ids.stream().map(found::get).toList();
    }
}
