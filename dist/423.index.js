export const id = 423;
export const ids = [
    423
];
export const modules = {
    50872: (module)=>{
        module.exports = ()=>{
            return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
        };
    },
    606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ay: ()=>pMap
        });
        function pMap(iterable, mapper, options) {
            return mapConcurrently(iterable, mapper, options, false);
        }
        function pMapSettled(iterable, mapper, options) {
            return mapConcurrently(iterable, mapper, options, true);
        }
        function pMapKeyed(input, mapper, options) {
            return mapKeyed(input, mapper, options, false);
        }
        function pMapSettledKeyed(input, mapper, options) {
            return mapKeyed(input, mapper, options, true);
        }
        async function mapKeyed(input, mapper, options, isSettled) {
            const entries = getKeyedEntries(input);
            if (typeof mapper !== 'function') {
                throw new TypeError('Mapper function is required');
            }
            const mappedEntries = await mapConcurrently(entries, async ([key, inputResult])=>{
                try {
                    if (inputResult.status === 'rejected') {
                        throw inputResult.reason;
                    }
                    const result = await mapper(inputResult.value, key);
                    if (result === pMapSkip || result === pMapStop) {
                        return result;
                    }
                    return [
                        key,
                        isSettled ? {
                            status: 'fulfilled',
                            value: result
                        } : result
                    ];
                } catch (error) {
                    if (!isSettled) {
                        throw error;
                    }
                    return [
                        key,
                        {
                            status: 'rejected',
                            reason: error
                        }
                    ];
                }
            }, options, false);
            if (input instanceof Map) {
                return new Map(mappedEntries);
            }
            return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
        }
        async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
            return new Promise((resolve_, reject_)=>{
                validateOptions(iterable, mapper, concurrency);
                const result = [];
                const errors = [];
                let skippedCount = 0;
                let isResolved = false;
                let isIterableDone = false;
                const pendingIndexes = new Set();
                let doneIndex = Number.POSITIVE_INFINITY;
                let currentIndex = 0;
                const iterator = getIterator(iterable);
                const signalListener = ()=>{
                    reject(signal.reason);
                };
                const cleanup = ()=>{
                    signal?.removeEventListener('abort', signalListener);
                };
                const resolve = (value)=>{
                    resolve_(value);
                    cleanup();
                };
                const reject = (reason)=>{
                    if (isResolved) {
                        return;
                    }
                    isResolved = true;
                    reject_(reason);
                    cleanup();
                    if (!isIterableDone) {
                        closeIterator(iterator);
                    }
                };
                if (signal) {
                    if (signal.aborted) {
                        reject(signal.reason);
                        return;
                    }
                    signal.addEventListener('abort', signalListener, {
                        once: true
                    });
                }
                const pull = createPuller(iterator);
                const settleIfFinished = ()=>{
                    if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
                        return;
                    }
                    for (const index of pendingIndexes){
                        if (index < doneIndex) {
                            return;
                        }
                    }
                    if (!stopOnError) {
                        const collectedErrors = [];
                        for(let index = 0; index < Math.min(doneIndex, errors.length); index++){
                            if (index in errors) {
                                collectedErrors.push(errors[index]);
                            }
                        }
                        if (collectedErrors.length > 0) {
                            reject(new AggregateError(collectedErrors));
                            return;
                        }
                    }
                    isResolved = true;
                    if (!isIterableDone) {
                        closeIterator(iterator);
                    }
                    const lastIndex = Math.min(doneIndex, result.length);
                    if (lastIndex === result.length && skippedCount === 0) {
                        resolve(result);
                        return;
                    }
                    resolve(result.slice(0, lastIndex).filter((value)=>value !== pMapSkip));
                };
                const next = async ()=>{
                    if (isResolved || currentIndex >= doneIndex) {
                        return;
                    }
                    const index = currentIndex++;
                    pendingIndexes.add(index);
                    let nextItem;
                    try {
                        nextItem = await pull();
                    } catch (error) {
                        pendingIndexes.delete(index);
                        if (index < doneIndex) {
                            throw error;
                        }
                        settleIfFinished();
                        return;
                    }
                    if (nextItem.done) {
                        pendingIndexes.delete(index);
                        doneIndex = Math.min(doneIndex, index);
                        isIterableDone = true;
                        settleIfFinished();
                        return;
                    }
                    const runner = (async ()=>{
                        try {
                            const element = await nextItem.value;
                            if (isResolved || index >= doneIndex) {
                                return;
                            }
                            const value = await mapper(element, index);
                            if (index >= doneIndex) {
                                return;
                            }
                            if (value === pMapStop) {
                                doneIndex = index;
                                return;
                            }
                            if (value === pMapSkip) {
                                skippedCount++;
                            }
                            result[index] = isSettled && value !== pMapSkip ? {
                                status: 'fulfilled',
                                value
                            } : value;
                        } catch (error) {
                            if (index >= doneIndex) {
                                return;
                            }
                            if (isSettled) {
                                result[index] = {
                                    status: 'rejected',
                                    reason: error
                                };
                            } else if (stopOnError) {
                                reject(error);
                                return;
                            } else {
                                errors[index] = error;
                            }
                        } finally{
                            pendingIndexes.delete(index);
                            settleIfFinished();
                        }
                        try {
                            await next();
                        } catch (error) {
                            reject(error);
                        }
                    })();
                    runner.then(()=>new Promise(()=>{})).then(resolve_);
                };
                (async ()=>{
                    for(let index = 0; index < concurrency; index++){
                        try {
                            await next();
                        } catch (error) {
                            reject(error);
                            break;
                        }
                        if (isResolved || currentIndex >= doneIndex) {
                            break;
                        }
                    }
                })();
            });
        }
        function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
            validateOptions(iterable, mapper, concurrency);
            if (!isLimit(backpressure, concurrency)) {
                throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
            }
            return {
                [Symbol.asyncIterator] () {
                    let isDone = false;
                    const generator = async function*() {
                        const iterator = getIterator(iterable);
                        let promises = [];
                        let headIndex = 0;
                        let isIterableDone = false;
                        let doneIndex = Number.POSITIVE_INFINITY;
                        let readingCount = 0;
                        let runningMappersCount = 0;
                        const mapperWaiters = new Map();
                        let mapperWaiterCount = 0;
                        let wokenMapperWaiterCount = 0;
                        const releaseMapperSlot = ()=>{
                            if (wokenMapperWaiterCount === mapperWaiterCount) {
                                runningMappersCount--;
                                return;
                            }
                            mapperWaiters.get(wokenMapperWaiterCount)();
                            mapperWaiters.delete(wokenMapperWaiterCount++);
                        };
                        let index = 0;
                        let stopIndex = Number.POSITIVE_INFINITY;
                        let fillIndex = 0;
                        let wake;
                        const unfilledIndexes = new Set();
                        const fillSlot = (result)=>{
                            promises[fillIndex++] = result;
                            wake?.(result);
                            wake = undefined;
                        };
                        const pull = createPuller(iterator);
                        function trySpawn() {
                            if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
                                return;
                            }
                            readingCount++;
                            const currentIndex = index++;
                            const promise = (async ()=>{
                                try {
                                    let element;
                                    try {
                                        const { done, value } = await pull();
                                        if (done) {
                                            isIterableDone = true;
                                            doneIndex = Math.min(doneIndex, currentIndex);
                                            return {
                                                done: true
                                            };
                                        }
                                        trySpawn();
                                        element = await value;
                                        if (runningMappersCount < concurrency) {
                                            runningMappersCount++;
                                        } else {
                                            await new Promise((resolve)=>{
                                                mapperWaiters.set(mapperWaiterCount++, resolve);
                                            });
                                        }
                                    } finally{
                                        readingCount--;
                                    }
                                    trySpawn();
                                    let returnValue;
                                    try {
                                        if (isDone || currentIndex > stopIndex) {
                                            return {
                                                done: false,
                                                value: pMapSkip
                                            };
                                        }
                                        returnValue = await mapper(element, currentIndex);
                                    } finally{
                                        releaseMapperSlot();
                                    }
                                    if (returnValue === pMapStop) {
                                        stopIndex = Math.min(stopIndex, currentIndex);
                                    }
                                    return {
                                        done: false,
                                        value: returnValue
                                    };
                                } catch (error) {
                                    if (preserveOrder) {
                                        stopIndex = Math.min(stopIndex, currentIndex);
                                    } else if (currentIndex < doneIndex) {
                                        isDone = true;
                                    }
                                    return {
                                        error
                                    };
                                }
                            })();
                            if (preserveOrder) {
                                promises.push(promise);
                                return;
                            }
                            promises.push(undefined);
                            unfilledIndexes.add(currentIndex);
                            promise.then((result)=>{
                                if (!unfilledIndexes.delete(currentIndex)) {
                                    return;
                                }
                                if (result.done) {
                                    for (const unfilledIndex of unfilledIndexes){
                                        if (unfilledIndex > currentIndex) {
                                            unfilledIndexes.delete(unfilledIndex);
                                            fillSlot({
                                                done: true
                                            });
                                        }
                                    }
                                }
                                fillSlot(result);
                            });
                        }
                        trySpawn();
                        try {
                            while(headIndex < promises.length){
                                const result = await (promises[headIndex] ?? new Promise((resolve)=>{
                                    wake = resolve;
                                }));
                                const { done, value } = result;
                                promises[headIndex] = undefined;
                                headIndex++;
                                if (headIndex * 2 >= promises.length) {
                                    promises = promises.slice(headIndex);
                                    fillIndex -= headIndex;
                                    headIndex = 0;
                                }
                                if (Object.hasOwn(result, 'error')) {
                                    throw result.error;
                                }
                                if (done) {
                                    if (preserveOrder) {
                                        return;
                                    }
                                    continue;
                                }
                                if (value === pMapStop) {
                                    return;
                                }
                                trySpawn();
                                if (value === pMapSkip) {
                                    continue;
                                }
                                yield value;
                            }
                        } finally{
                            isDone = true;
                            if (!isIterableDone) {
                                closeIterator(iterator);
                            }
                        }
                    }();
                    const { return: generatorReturn, throw: generatorThrow } = generator;
                    generator.return = (value)=>{
                        isDone = true;
                        return generatorReturn.call(generator, value);
                    };
                    generator.throw = (error)=>{
                        isDone = true;
                        return generatorThrow.call(generator, error);
                    };
                    return generator;
                }
            };
        }
        const pMapSkip = Symbol('skip');
        const pMapStop = Symbol('stop');
        function validateOptions(iterable, mapper, concurrency) {
            if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
                throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
            }
            if (typeof mapper !== 'function') {
                throw new TypeError('Mapper function is required');
            }
            if (!isLimit(concurrency, 1)) {
                throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
            }
        }
        function isLimit(value, minimum) {
            return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
        }
        function getKeyedEntries(input) {
            if (input === null || typeof input !== 'object' && typeof input !== 'function') {
                throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
            }
            const entries = [];
            const addEntry = (key, value)=>{
                entries.push(Promise.resolve(value).then((value)=>[
                        key,
                        {
                            status: 'fulfilled',
                            value
                        }
                    ], (error)=>[
                        key,
                        {
                            status: 'rejected',
                            reason: error
                        }
                    ]));
            };
            if (input instanceof Map) {
                for (const [key, value] of input){
                    addEntry(key, value);
                }
            } else {
                for (const key of Reflect.ownKeys(input)){
                    if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
                        addEntry(key, input[key]);
                    }
                }
            }
            return entries;
        }
        function getIterator(iterable) {
            return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
        }
        async function closeIterator(iterator) {
            try {
                await iterator.return?.();
            } catch  {}
        }
        function createPuller(iterator) {
            let isSourceDone = false;
            const markDone = (item)=>{
                if (item?.done) {
                    isSourceDone = true;
                }
            };
            return ()=>{
                if (isSourceDone) {
                    return {
                        done: true
                    };
                }
                const result = iterator.next();
                markDone(result);
                if (typeof result?.then !== 'function') {
                    return result;
                }
                const promise = Promise.resolve(result);
                promise.then(markDone, ()=>{});
                return promise;
            };
        }
    },
    94668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>stringWidth
        });
        ;
        const ST = String.raw`(?:\u001B\u005C|\u009C)`;
        const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
        const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
        const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
        const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
        const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
        const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
        const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;
        function ansiRegex({ onlyFirst = false } = {}) {
            return new RegExp(pattern, onlyFirst ? undefined : 'g');
        }
        ;
        const regex = ansiRegex();
        function stripAnsi(string) {
            if (typeof string !== 'string') {
                throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
            }
            if (!string.includes('\u001B') && !string.includes('\u009B')) {
                return string;
            }
            return string.replace(regex, '');
        }
        ;
        const ambiguousMinimalCodePoint = 161;
        const ambiguousMaximumCodePoint = 1114109;
        const ambiguousRanges = [
            161,
            161,
            164,
            164,
            167,
            168,
            170,
            170,
            173,
            174,
            176,
            180,
            182,
            186,
            188,
            191,
            198,
            198,
            208,
            208,
            215,
            216,
            222,
            225,
            230,
            230,
            232,
            234,
            236,
            237,
            240,
            240,
            242,
            243,
            247,
            250,
            252,
            252,
            254,
            254,
            257,
            257,
            273,
            273,
            275,
            275,
            283,
            283,
            294,
            295,
            299,
            299,
            305,
            307,
            312,
            312,
            319,
            322,
            324,
            324,
            328,
            331,
            333,
            333,
            338,
            339,
            358,
            359,
            363,
            363,
            462,
            462,
            464,
            464,
            466,
            466,
            468,
            468,
            470,
            470,
            472,
            472,
            474,
            474,
            476,
            476,
            593,
            593,
            609,
            609,
            708,
            708,
            711,
            711,
            713,
            715,
            717,
            717,
            720,
            720,
            728,
            731,
            733,
            733,
            735,
            735,
            768,
            879,
            913,
            929,
            931,
            937,
            945,
            961,
            963,
            969,
            1025,
            1025,
            1040,
            1103,
            1105,
            1105,
            8208,
            8208,
            8211,
            8214,
            8216,
            8217,
            8220,
            8221,
            8224,
            8226,
            8228,
            8231,
            8240,
            8240,
            8242,
            8243,
            8245,
            8245,
            8251,
            8251,
            8254,
            8254,
            8308,
            8308,
            8319,
            8319,
            8321,
            8324,
            8364,
            8364,
            8451,
            8451,
            8453,
            8453,
            8457,
            8457,
            8467,
            8467,
            8470,
            8470,
            8481,
            8482,
            8486,
            8486,
            8491,
            8491,
            8531,
            8532,
            8539,
            8542,
            8544,
            8555,
            8560,
            8569,
            8585,
            8585,
            8592,
            8601,
            8632,
            8633,
            8658,
            8658,
            8660,
            8660,
            8679,
            8679,
            8704,
            8704,
            8706,
            8707,
            8711,
            8712,
            8715,
            8715,
            8719,
            8719,
            8721,
            8721,
            8725,
            8725,
            8730,
            8730,
            8733,
            8736,
            8739,
            8739,
            8741,
            8741,
            8743,
            8748,
            8750,
            8750,
            8756,
            8759,
            8764,
            8765,
            8776,
            8776,
            8780,
            8780,
            8786,
            8786,
            8800,
            8801,
            8804,
            8807,
            8810,
            8811,
            8814,
            8815,
            8834,
            8835,
            8838,
            8839,
            8853,
            8853,
            8857,
            8857,
            8869,
            8869,
            8895,
            8895,
            8978,
            8978,
            9312,
            9449,
            9451,
            9547,
            9552,
            9587,
            9600,
            9615,
            9618,
            9621,
            9632,
            9633,
            9635,
            9641,
            9650,
            9651,
            9654,
            9655,
            9660,
            9661,
            9664,
            9665,
            9670,
            9672,
            9675,
            9675,
            9678,
            9681,
            9698,
            9701,
            9711,
            9711,
            9733,
            9734,
            9737,
            9737,
            9742,
            9743,
            9756,
            9756,
            9758,
            9758,
            9792,
            9792,
            9794,
            9794,
            9824,
            9825,
            9827,
            9829,
            9831,
            9834,
            9836,
            9837,
            9839,
            9839,
            9886,
            9887,
            9919,
            9919,
            9926,
            9933,
            9935,
            9939,
            9941,
            9953,
            9955,
            9955,
            9960,
            9961,
            9963,
            9969,
            9972,
            9972,
            9974,
            9977,
            9979,
            9980,
            9982,
            9983,
            10045,
            10045,
            10102,
            10111,
            11094,
            11097,
            12872,
            12879,
            57344,
            63743,
            65024,
            65039,
            65533,
            65533,
            127232,
            127242,
            127248,
            127277,
            127280,
            127337,
            127344,
            127373,
            127375,
            127376,
            127387,
            127404,
            917760,
            917999,
            983040,
            1048573,
            1048576,
            1114109
        ];
        const fullwidthMinimalCodePoint = 12288;
        const fullwidthMaximumCodePoint = 65510;
        const fullwidthRanges = [
            12288,
            12288,
            65281,
            65376,
            65504,
            65510
        ];
        const lookup_data_halfwidthMinimalCodePoint = 8361;
        const lookup_data_halfwidthMaximumCodePoint = 65518;
        const lookup_data_halfwidthRanges = null && [
            8361,
            8361,
            65377,
            65470,
            65474,
            65479,
            65482,
            65487,
            65490,
            65495,
            65498,
            65500,
            65512,
            65518
        ];
        const lookup_data_narrowMinimalCodePoint = 32;
        const lookup_data_narrowMaximumCodePoint = 10630;
        const lookup_data_narrowRanges = null && [
            32,
            126,
            162,
            163,
            165,
            166,
            172,
            172,
            175,
            175,
            10214,
            10221,
            10629,
            10630
        ];
        const wideMinimalCodePoint = 4352;
        const wideMaximumCodePoint = 262141;
        const wideRanges = [
            4352,
            4447,
            8986,
            8987,
            9001,
            9002,
            9193,
            9196,
            9200,
            9200,
            9203,
            9203,
            9725,
            9726,
            9748,
            9749,
            9776,
            9783,
            9800,
            9811,
            9855,
            9855,
            9866,
            9871,
            9875,
            9875,
            9889,
            9889,
            9898,
            9899,
            9917,
            9918,
            9924,
            9925,
            9934,
            9934,
            9940,
            9940,
            9962,
            9962,
            9970,
            9971,
            9973,
            9973,
            9978,
            9978,
            9981,
            9981,
            9989,
            9989,
            9994,
            9995,
            10024,
            10024,
            10060,
            10060,
            10062,
            10062,
            10067,
            10069,
            10071,
            10071,
            10133,
            10135,
            10160,
            10160,
            10175,
            10175,
            11035,
            11036,
            11088,
            11088,
            11093,
            11093,
            11904,
            11929,
            11931,
            12019,
            12032,
            12245,
            12272,
            12287,
            12289,
            12350,
            12353,
            12438,
            12441,
            12543,
            12549,
            12591,
            12593,
            12686,
            12688,
            12773,
            12783,
            12830,
            12832,
            12871,
            12880,
            42124,
            42128,
            42182,
            43360,
            43388,
            44032,
            55203,
            63744,
            64255,
            65040,
            65049,
            65072,
            65106,
            65108,
            65126,
            65128,
            65131,
            94176,
            94180,
            94192,
            94198,
            94208,
            101594,
            101631,
            101664,
            101760,
            101874,
            101888,
            102801,
            102816,
            102866,
            110576,
            110579,
            110581,
            110587,
            110589,
            110590,
            110592,
            110888,
            110898,
            110898,
            110928,
            110930,
            110933,
            110933,
            110948,
            110952,
            110960,
            111355,
            119552,
            119638,
            119648,
            119670,
            126980,
            126980,
            127183,
            127183,
            127374,
            127374,
            127377,
            127386,
            127406,
            127406,
            127488,
            127490,
            127504,
            127547,
            127552,
            127560,
            127568,
            127569,
            127584,
            127589,
            127744,
            127776,
            127789,
            127797,
            127799,
            127868,
            127870,
            127891,
            127904,
            127946,
            127951,
            127955,
            127968,
            127984,
            127988,
            127988,
            127992,
            128062,
            128064,
            128064,
            128066,
            128252,
            128255,
            128317,
            128331,
            128334,
            128336,
            128359,
            128378,
            128378,
            128405,
            128406,
            128420,
            128420,
            128507,
            128591,
            128640,
            128709,
            128716,
            128716,
            128720,
            128722,
            128725,
            128729,
            128732,
            128735,
            128747,
            128748,
            128756,
            128764,
            128986,
            128986,
            128992,
            129003,
            129008,
            129008,
            129292,
            129338,
            129340,
            129349,
            129351,
            129535,
            129648,
            129660,
            129664,
            129734,
            129736,
            129736,
            129740,
            129757,
            129759,
            129771,
            129775,
            129786,
            131072,
            196605,
            196608,
            262141
        ];
        ;
        const utilities_isInRange = (ranges, codePoint)=>{
            let low = 0;
            let high = Math.floor(ranges.length / 2) - 1;
            while(low <= high){
                const mid = Math.floor((low + high) / 2);
                const i = mid * 2;
                if (codePoint < ranges[i]) {
                    high = mid - 1;
                } else if (codePoint > ranges[i + 1]) {
                    low = mid + 1;
                } else {
                    return true;
                }
            }
            return false;
        };
        ;
        const commonCjkCodePoint = 0x4E_00;
        const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
        function findWideFastPathRange(ranges) {
            let fastPathStart = ranges[0];
            let fastPathEnd = ranges[1];
            for(let index = 0; index < ranges.length; index += 2){
                const start = ranges[index];
                const end = ranges[index + 1];
                if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
                    return [
                        start,
                        end
                    ];
                }
                if (end - start > fastPathEnd - fastPathStart) {
                    fastPathStart = start;
                    fastPathEnd = end;
                }
            }
            return [
                fastPathStart,
                fastPathEnd
            ];
        }
        const isAmbiguous = (codePoint)=>{
            if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(ambiguousRanges, codePoint);
        };
        const isFullwidth = (codePoint)=>{
            if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(fullwidthRanges, codePoint);
        };
        const isHalfwidth = (codePoint)=>{
            if (codePoint < halfwidthMinimalCodePoint || codePoint > halfwidthMaximumCodePoint) {
                return false;
            }
            return isInRange(halfwidthRanges, codePoint);
        };
        const isNarrow = (codePoint)=>{
            if (codePoint < narrowMinimalCodePoint || codePoint > narrowMaximumCodePoint) {
                return false;
            }
            return isInRange(narrowRanges, codePoint);
        };
        const isWide = (codePoint)=>{
            if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
                return true;
            }
            if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(wideRanges, codePoint);
        };
        function lookup_getCategory(codePoint) {
            if (isAmbiguous(codePoint)) {
                return 'ambiguous';
            }
            if (isFullwidth(codePoint)) {
                return 'fullwidth';
            }
            if (isHalfwidth(codePoint)) {
                return 'halfwidth';
            }
            if (isNarrow(codePoint)) {
                return 'narrow';
            }
            if (isWide(codePoint)) {
                return 'wide';
            }
            return 'neutral';
        }
        ;
        function validate(codePoint) {
            if (!Number.isSafeInteger(codePoint)) {
                throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
            }
        }
        function eastAsianWidthType(codePoint) {
            validate(codePoint);
            return getCategory(codePoint);
        }
        function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
            validate(codePoint);
            if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
                return 2;
            }
            return 1;
        }
        var emoji_regex = __webpack_require__(50872);
        ;
        const segmenter = new Intl.Segmenter();
        const defaultIgnorableCodePointRegex = /^\p{Default_Ignorable_Code_Point}$/u;
        function stringWidth(string, options = {}) {
            if (typeof string !== 'string' || string.length === 0) {
                return 0;
            }
            const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
            if (!countAnsiEscapeCodes) {
                string = stripAnsi(string);
            }
            if (string.length === 0) {
                return 0;
            }
            let width = 0;
            const eastAsianWidthOptions = {
                ambiguousAsWide: !ambiguousIsNarrow
            };
            for (const { segment: character } of segmenter.segment(string)){
                const codePoint = character.codePointAt(0);
                if (codePoint <= 0x1F || codePoint >= 0x7F && codePoint <= 0x9F) {
                    continue;
                }
                if (codePoint >= 0x20_0B && codePoint <= 0x20_0F || codePoint === 0xFE_FF) {
                    continue;
                }
                if (codePoint >= 0x3_00 && codePoint <= 0x3_6F || codePoint >= 0x1A_B0 && codePoint <= 0x1A_FF || codePoint >= 0x1D_C0 && codePoint <= 0x1D_FF || codePoint >= 0x20_D0 && codePoint <= 0x20_FF || codePoint >= 0xFE_20 && codePoint <= 0xFE_2F) {
                    continue;
                }
                if (codePoint >= 0xD8_00 && codePoint <= 0xDF_FF) {
                    continue;
                }
                if (codePoint >= 0xFE_00 && codePoint <= 0xFE_0F) {
                    continue;
                }
                if (defaultIgnorableCodePointRegex.test(character)) {
                    continue;
                }
                if (emoji_regex().test(character)) {
                    width += 2;
                    continue;
                }
                width += eastAsianWidth(codePoint, eastAsianWidthOptions);
            }
            return width;
        }
    },
    64377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        function datetime(params) {
            return core._isoDateTime(ZodISODateTime, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
        function time(params) {
            return core._isoTime(ZodISOTime, params);
        }
        function duration(params) {
            return core._isoDuration(ZodISODuration, params);
        }
    }
};
