package org.nextlevel.evidence.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists the erasures of the company for HR. */
@ApplicationScoped
class ListErasures {
    private final Erasures erasures;
    private final ShowErasures show;

    ListErasures(Erasures erasures, ShowErasures show) {
        this.erasures = erasures;
        this.show = show;
    }

    /** The latest first, withdrawn ones included. */
    @Transactional
    Page<ErasureView> page(PageRequest page) {
        return show.page(erasures.page(page));
    }
}
