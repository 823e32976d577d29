/** Who signs in, who has left and who was erased, as evidence-service tells; no name and no position. */
package org.nextlevel.integration.people;
