/** Who works for whom at which level, as the directory tells it, and who may look at whose answers. */
package org.nextlevel.advisor.copy.people;
