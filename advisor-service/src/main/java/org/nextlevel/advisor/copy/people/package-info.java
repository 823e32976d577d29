/** Who works for whom at which level, as the directory last published it, and who may look at whose answers. */
package org.nextlevel.advisor.copy.people;
