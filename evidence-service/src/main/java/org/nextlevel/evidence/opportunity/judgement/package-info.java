/** What managers above say of somebody's word that there was no opportunity. */
package org.nextlevel.evidence.opportunity.judgement;
