/** The text that the example seeds were read from; invented, as they are. */
export const EXAMPLE_SOURCE = `网站首页 > 文件

甲市议会关于印发《甲市镜头计划》的通知

（一）布局。在大盆地的“北区”建设光学
实验室，同乙市谋划镜头计划，光学和镜头并举。

(二)目标。到2025年，镜头企业达到４００家以上，比2020年的120家翻两番有余，抓好“四个方面”。
`;
