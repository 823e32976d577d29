/** People as SCIM shows and writes them: the directory is the truth, and what else was written stands beside it. */
package org.nextlevel.evidence.scim.user;
