package org.nextlevel.advisor.signal.statement;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.company.OwnersAlone;

/** Signals that somebody noted for themselves: nobody else learns of them, in archives and receipts of companies either. */
@ApplicationScoped
class PrivateNotes implements OwnersAlone {
    @Override
    public String table() {
        return "signal";
    }

    @Override
    public String condition() {
        return "source = 'EMPLOYEE'";
    }
}
