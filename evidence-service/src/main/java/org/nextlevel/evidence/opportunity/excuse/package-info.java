/** What an excuse says, how it is stated and shown, and what managers above say of it. */
package org.nextlevel.evidence.opportunity.excuse;
