// `npm run build`: dist/ from src/ and web/, where they changed since it was built.
import { checkNode, ensureBuild, ensureDependencies } from "./prepare.mjs";

checkNode();
ensureDependencies();
ensureBuild();
