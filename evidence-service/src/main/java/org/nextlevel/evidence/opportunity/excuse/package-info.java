/** What an excuse says, and what managers above say of it. */
package org.nextlevel.evidence.opportunity.excuse;
