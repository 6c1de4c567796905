// The pages work without this file; it makes them quicker to use.
"use strict";
