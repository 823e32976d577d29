/** Lists of competencies without levels, as O*NET, ESCO and people publish them, before they are anybody's library. */
package org.nextlevel.framework.list;
