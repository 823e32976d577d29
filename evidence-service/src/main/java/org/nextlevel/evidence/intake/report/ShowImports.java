package org.nextlevel.evidence.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.evidence.intake.imported.RowOutcome;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Shows imports and their rows; reading what rows say of people is recorded. */
@ApplicationScoped
class ShowImports {
    private final PeopleImports imports;
    private final ImportRows rows;
    private final Audit audit;

    ShowImports(PeopleImports imports, ImportRows rows, Audit audit) {
        this.imports = imports;
        this.rows = rows;
        this.audit = audit;
    }

    /** The newest first. */
    @Transactional
    Page<ImportView> page(PageRequest request) {
        return imports.page(request).map(ImportView::of);
    }

    @Transactional
    PeopleImport one(UUID id) {
        return imports.require(id);
    }

    /**
     * In the order of the file.
     *
     * @param outcome null for all
     * @throws org.nextlevel.kit.problem.NotFound when there is no such import
     */
    @Transactional
    Page<ImportRowView> rows(UUID id, @Nullable RowOutcome outcome, PageRequest request) {
        Page<ImportRow> page = rows.page(imports.require(id).id(), outcome, request);
        audit.record("import-read", null, id);
        audit.record(
                "import-read",
                page.items().stream()
                        .map(ImportRow::employee)
                        .filter(Objects::nonNull)
                        .toList());
        return page.map(ImportRowView::of);
    }
}
